package org.wangge.returns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wangge.clock.Sweep;
import org.wangge.codes.Codes;

/** By the quarter of an hour: stages that run late remind, then tell the supervisor; offers nobody answered go back. */
@Component
class DeadlineSweep implements Sweep {

    private final ReturnCases cases;
    private final Handovers handovers;
    private final VillageTransfers transfers;
    private final EachCase each;
    private final Alerts alerts;
    private final Timeline timeline;
    private final ReturnProcess process;

    DeadlineSweep(
            ReturnCases cases,
            Handovers handovers,
            VillageTransfers transfers,
            EachCase each,
            Alerts alerts,
            Timeline timeline,
            ReturnProcess process) {
        this.cases = cases;
        this.handovers = handovers;
        this.transfers = transfers;
        this.each = each;
        this.alerts = alerts;
        this.timeline = timeline;
        this.process = process;
    }

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public Instant nextAfter(Instant last) {
        return Sweep.quarterWhenDue(next(), last);
    }

    private Optional<Instant> next() {
        return Stream.of(cases.nextReminder(), cases.nextOverdue(), handovers.nextExpiry(), transfers.nextExpiry())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    @Override
    public void run(Instant due) {
        each.open(cases.stageToRemind(due), of -> {
            of.keepTime(Progress::reminded);
            timeline.record(of, "stage-reminder", Codes.of(of.stage()));
        });
        each.open(cases.stageOverdue(due), of -> {
            of.keepTime(Progress::escalated);
            alerts.raise(of, "stage-overdue-" + Codes.of(of.stage()));
        });
        List<Long> unanswered = handovers.findByStateAndExpiresAtLessThanEqual(OfferState.OPEN, due).stream()
                .map(Handover::caseId)
                .toList();
        each.open(unanswered, process::handoverExpired);
        List<Long> untaken = transfers.findByStateAndExpiresAtLessThanEqual(OfferState.OPEN, due).stream()
                .map(VillageTransfer::caseId)
                .toList();
        each.open(untaken, process::transferExpired);
    }
}
