package org.wangge.policing;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.codes.Codes;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.problem.Problem;
import org.wangge.returns.CaseNotes;
import org.wangge.returns.Continued;
import org.wangge.returns.Refused;
import org.wangge.returns.ReturnCase;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;
import org.wangge.worklist.WorkItems;

/**
 * Takes reports that somebody does not cooperate, from a button or from a task in which somebody refused. A second
 * report about a case joins the matter that is open. The loop goes on.
 */
@Service
public class Reporting {

    private final Matters matters;
    private final MatterReports reports;
    private final MatterTimeline timeline;
    private final CaseNotes cases;
    private final KnownUnits units;
    private final Viewers viewers;
    private final MatterProcess process;
    private final WorkItems items;
    private final Clock clock;

    Reporting(
            Matters matters,
            MatterReports reports,
            MatterTimeline timeline,
            CaseNotes cases,
            KnownUnits units,
            Viewers viewers,
            MatterProcess process,
            WorkItems items,
            Clock clock) {
        this.matters = matters;
        this.reports = reports;
        this.timeline = timeline;
        this.cases = cases;
        this.units = units;
        this.viewers = viewers;
        this.process = process;
        this.items = items;
        this.clock = clock;
    }

    /**
     * Reports about a case.
     *
     * @param account what was seen
     * @param present who was there, may be {@code null}
     * @param viewer who reports
     * @return the matter, new or joined
     * @throws Problem 409 {@code case-closed}
     */
    @Transactional
    public Matter reportCase(String caseNumber, Kind kind, String account, String present, Viewer viewer) {
        ReturnCase of = cases.lockOpen(caseNumber);
        Optional<Matter> open = open(caseNumber);
        Matter matter = open.orElseGet(() -> matters.save(new Matter(
                caseNumber,
                village(of.where().village()),
                of.where().grid(),
                of.where().group(),
                kind,
                clock.instant())));
        take(matter, open.isEmpty(), kind, account, present, viewer);
        cases.waitsFor(of, Codes.of(kind));
        return matter;
    }

    /**
     * Reports where there is no case, such as a refused registration or an obstructed checkpoint; the same for the
     * rest. Whether the reporter may report there has been decided before.
     *
     * @param unit the code of the village
     * @throws Problem 422 {@code unit-not-village}
     */
    @Transactional
    public Matter report(String unit, Kind kind, String account, String present, Viewer viewer) {
        Unit village = village(unit);
        return take(
                matters.save(new Matter(null, village, village.code() + "-01", null, kind, clock.instant())),
                true,
                kind,
                account,
                present,
                viewer);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void refused(Refused refusal) {
        Kind kind = Codes.parse(Kind.class, refusal.kind()).orElse(Kind.OTHER);
        reportCase(
                refusal.caseNumber(),
                kind,
                refusal.account(),
                null,
                viewers.find().orElse(null));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void continued(Continued change) {
        String number = change.now().number();
        matters.ofCase(change.before()).forEach(matter -> {
            matter.follows(number);
            items.moveToCase(MatterAccess.scope(matter), number);
        });
    }

    private Matter take(Matter matter, boolean first, Kind kind, String account, String present, Viewer viewer) {
        Long by = viewer == null ? null : viewer.accountId();
        String post = timeline.post(viewer, matter.unit());
        reports.save(new MatterReport(matter, kind, account, present, by, post, clock.instant()));
        timeline.record(matter, first ? "reported" : "report-joined", Codes.of(kind));
        if (first) {
            process.begin(matter);
        }
        return matter;
    }

    /** The open matter of a case, or the one that it was joined into. */
    private Optional<Matter> open(String caseNumber) {
        return matters.findByCaseNumberAndClosedAtIsNull(caseNumber).or(() -> matters.ofCase(caseNumber).stream()
                .map(Matter::joinedInto)
                .filter(Objects::nonNull)
                .flatMap(main -> matters.findById(main).stream())
                .filter(Matter::isOpen)
                .findFirst());
    }

    private Unit village(String code) {
        return units.find(code)
                .filter(unit -> unit.level() == Level.VILLAGE)
                .orElseThrow(() -> Problem.invalid("unit", "unit-not-village"));
    }
}
