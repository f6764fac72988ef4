package org.wangge.policing.room;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.Unit;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;

/** Village and station each sign their part of an officer's quarter; the officer reads both and may answer once. */
@Service
@Transactional
public class Assessing {

    private final Assessments assessments;
    private final AssessmentParts parts;
    private final VillageOfficers officers;
    private final AssessmentSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    Assessing(
            Assessments assessments,
            AssessmentParts parts,
            VillageOfficers officers,
            AssessmentSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.assessments = assessments;
        this.parts = parts;
        this.officers = officers;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Signs a side's part; where one is signed, its correction.
     *
     * @throws Problem 422 {@code officer-unknown} for somebody who was no officer there in the quarter, 409
     *     {@code quarter-not-over}, {@code own-assessment}, or {@code correction-required} where the part is signed
     *     and no reason is given
     */
    public Assessment sign(
            Viewer viewer, Unit village, Side side, Quarter quarter, String username, Judgement judgement) {
        if (!quarter.last().isBefore(Days.today(clock))) {
            throw Problem.conflict("quarter-not-over");
        }
        OfficerPost officer = officers.holding(List.of(village.code()), quarter.first(), quarter.last()).stream()
                .filter(post -> post.username().equals(username))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("officer", "officer-unknown"));
        if (officer.accountId().equals(viewer.accountId())) {
            throw Problem.conflict("own-assessment");
        }
        Assessment of = assessments
                .findByQuarterAndVillageAndAccountId(quarter.toString(), village.code(), officer.accountId())
                .orElseGet(() -> assessments.saveAndFlush(
                        new Assessment(village.code(), officer.accountId(), quarter, settings)));
        int number =
                1 + parts.findByAssessmentIdAndSideOrderByNumber(of.id(), side).size();
        if (number > 1 && judgement.correction() == null) {
            throw Problem.conflict("correction-required");
        }
        parts.save(new AssessmentPart(of.id(), side, number, judgement, viewer.accountId(), clock.instant()));
        audit.record(
                "assessment-part-signed",
                "assessment",
                of.id().toString(),
                village.code(),
                Map.of("side", Codes.of(side), "number", number, "quarter", quarter.toString()));
        return of;
    }

    /**
     * The officer's own word, once both parts are signed. It changes nothing and is shown to both sides.
     *
     * @throws Problem 404 for anybody else, 409 {@code assessment-incomplete} or {@code already-answered}
     */
    public void answer(Viewer viewer, Long id, String text) {
        Assessment of = assessments
                .lock(id)
                .filter(one -> one.accountId().equals(viewer.accountId()))
                .orElseThrow(Problem::notFound);
        long sides = parts.findByAssessmentIdInOrderBySideDescNumberAsc(List.of(id)).stream()
                .map(AssessmentPart::side)
                .distinct()
                .count();
        if (sides < Side.values().length) {
            throw Problem.conflict("assessment-incomplete");
        }
        of.answer(text, clock.instant());
        audit.record("assessment-answered", "assessment", id.toString(), of.village(), Map.of());
    }
}
