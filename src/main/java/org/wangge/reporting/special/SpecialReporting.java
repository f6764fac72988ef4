package org.wangge.reporting.special;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.duty.DutyAccess;
import org.wangge.engine.Deadlines;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.privacy.KeyedHash;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** Takes what somebody reports by the one button, and tells at once who must know. */
@Service
public class SpecialReporting {

    private final SpecialSituations situations;
    private final SpecialKinds kinds;
    private final Telling telling;
    private final Escalation escalation;
    private final Deadlines deadlines;
    private final KnownUnits units;
    private final DutyAccess duty;
    private final KeyedHash hash;
    private final SpecialProcess process;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpecialReporting(
            SpecialSituations situations,
            SpecialKinds kinds,
            Telling telling,
            Escalation escalation,
            Deadlines deadlines,
            KnownUnits units,
            DutyAccess duty,
            KeyedHash hash,
            SpecialProcess process,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.situations = situations;
        this.kinds = kinds;
        this.telling = telling;
        this.escalation = escalation;
        this.deadlines = deadlines;
        this.units = units;
        this.duty = duty;
        this.hash = hash;
        this.process = process;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What was kept; not {@code made} where the same had been sent before and is still open. */
    public record Taken(SpecialSituation situation, boolean made) {}

    /**
     * The village where something is reported.
     *
     * @param code a village or what lies in it; {@code null} for the reporter's own
     * @throws Problem 404 outside the reporter's units, 422 {@code unit-not-village}, or {@code required} for somebody
     *     who works above the villages
     */
    public Unit village(Viewer viewer, String code) {
        viewer.require(Act.WORK);
        if (code == null || code.isBlank()) {
            return duty.own(viewer).stream()
                    .filter(unit -> unit.level() == Level.VILLAGE)
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("unit", "required"));
        }
        Unit unit = units.find(code.strip())
                .filter(found -> viewer.mayInVillage(Act.WORK, found.path()))
                .orElseThrow(Problem::notFound);
        while (unit.level().compareTo(Level.VILLAGE) > 0) {
            unit = units.find(unit.parentCode()).orElseThrow();
        }
        if (unit.level() != Level.VILLAGE) {
            throw Problem.invalid("unit", "unit-not-village");
        }
        return unit;
    }

    /** @throws Problem 422 {@code value-unknown} for a kind that cannot be chosen */
    @Transactional
    public Taken report(Viewer viewer, Unit village, String kind, String what, String place) {
        kinds.findById(kind)
                .filter(SpecialKind::isActive)
                .orElseThrow(() -> Problem.invalid("kind", "value-unknown", known()));
        byte[] sentOnce = hash.of(
                "special-situation",
                String.join("\0", viewer.accountId().toString(), village.code(), kind, what, place));
        Optional<SpecialSituation> before = situations.findBySentOnce(sentOnce);
        if (before.isPresent()) {
            return new Taken(before.get(), false);
        }
        Instant now = clock.instant();
        SpecialSituation made = situations.saveAndFlush(
                due(new SpecialSituation(village, kind, what, place, viewer.accountId(), now, sentOnce), now));
        audit.record("special-reported", "special-situation", made.key(), village.code(), Map.of("kind", kind));
        events.publishEvent(new SpecialReported(made.id(), village.code(), kind, now));
        boolean anybody = telling.tell(made, village.code(), null);
        process.begin(made);
        if (!anybody) {
            escalation.tellNext(made);
        }
        return new Taken(made, true);
    }

    private SpecialSituation due(SpecialSituation made, Instant now) {
        made.isDue(
                deadlines.of("write-report", now).dueAt(),
                deadlines.of("report-on", now).dueAt());
        made.cameTo(made.unit(), deadlines.of("acknowledge-situation", now).dueAt());
        return made;
    }

    private String known() {
        return String.join(
                ", ",
                kinds.findAllByOrderByPositionAscCodeAsc().stream()
                        .filter(SpecialKind::isActive)
                        .map(SpecialKind::code)
                        .toList());
    }
}
