package org.wangge.returns;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;

/** Ends a case: its orders end with it, what was offered falls, and the date is kept from which its data is erased. */
@Component
class Closing {

    private final Ordering ordering;
    private final Handovers handovers;
    private final VillageTransfers transfers;
    private final ClosureProposals proposals;
    private final Timeline timeline;
    private final Clock clock;

    Closing(
            Ordering ordering,
            Handovers handovers,
            VillageTransfers transfers,
            ClosureProposals proposals,
            Timeline timeline,
            Clock clock) {
        this.ordering = ordering;
        this.handovers = handovers;
        this.transfers = transfers;
        this.proposals = proposals;
        this.timeline = timeline;
        this.clock = clock;
    }

    void close(ReturnCase of, Outcome outcome) {
        if (!of.isOpen()) {
            return;
        }
        Instant now = clock.instant();
        of.close(outcome, now);
        ordering.endAll(of);
        handovers
                .findByCaseIdAndState(of.id(), OfferState.OPEN)
                .ifPresent(offer -> offer.answer(OfferState.WITHDRAWN, null, now));
        transfers
                .findByCaseIdAndState(of.id(), OfferState.OPEN)
                .ifPresent(offer -> offer.answer(OfferState.WITHDRAWN, null, null, null, now));
        proposals.findByCaseIdAndState(of.id(), OfferState.OPEN).ifPresent(proposal -> proposal.fall(now));
        timeline.record(of, "closed", Codes.of(outcome));
    }
}
