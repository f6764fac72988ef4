package org.wangge.returns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.clock.Sweep;
import org.wangge.codes.Codes;

/**
 * When a session has closed, finds who has no check in it. The grid is reminded at once; a check still missing at the
 * next session is asked of the custodian as a task, and one missing after that is told to the supervisor.
 */
@Component
class MissedCheckSweep implements Sweep {

    private final ReturnCases cases;
    private final MissedChecks missed;
    private final EachCase each;
    private final Alerts alerts;
    private final Timeline timeline;
    private final ReturnProcess process;
    private final Clock clock;

    MissedCheckSweep(
            ReturnCases cases,
            MissedChecks missed,
            EachCase each,
            Alerts alerts,
            Timeline timeline,
            ReturnProcess process,
            Clock clock) {
        this.cases = cases;
        this.missed = missed;
        this.each = each;
        this.alerts = alerts;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "missed-checks";
    }

    @Override
    public Instant nextAfter(Instant last) {
        LocalDate day = Days.of(last);
        return Arrays.stream(Session.values())
                .map(session -> session.closes(day))
                .filter(closes -> closes.isAfter(last))
                .findFirst()
                .orElseGet(() -> Session.MORNING.closes(day.plusDays(1)));
    }

    @Override
    public void run(Instant due) {
        LocalDate day = Days.of(due);
        each.open(missed.casesWithOneOpen(), this::goOnAsking);
        Arrays.stream(Session.values())
                .filter(session -> session.closes(day).equals(due))
                .forEach(session ->
                        each.open(cases.uncheckedIn(session, day, session.opens(day)), of -> note(of, day, session)));
    }

    private void note(ReturnCase of, LocalDate day, Session session) {
        missed.save(new MissedCheck(of.id(), day, session, clock.instant()));
        timeline.record(of, "check-missed", day + " " + Codes.of(session));
    }

    private void goOnAsking(ReturnCase of) {
        List<MissedCheck> open = missed.findByCaseIdAndSettledAtIsNullOrderByOnDateAscIdAsc(of.id());
        boolean tellSupervisor = open.stream().anyMatch(gap -> gap.isAsked() && !gap.isEscalated());
        open.stream().filter(MissedCheck::isAsked).forEach(MissedCheck::escalate);
        open.forEach(MissedCheck::ask);
        if (tellSupervisor) {
            alerts.raise(of, "check-missed");
        }
        if (!process.isRunning(of, "missed-check")) {
            process.checkMissed(of);
        }
    }
}
