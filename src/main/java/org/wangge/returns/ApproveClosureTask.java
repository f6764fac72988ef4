package org.wangge.returns;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.security.Viewers;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 异常结案复核: a second person, never the proposer, approves that a case closes as withdrawn, deceased or an error. */
@Component
class ApproveClosureTask extends CaseTask {

    private final ClosureProposals proposals;
    private final Custody custody;
    private final Viewers viewers;
    private final Clock clock;

    ApproveClosureTask(Desk desk, ClosureProposals proposals, Custody custody, Viewers viewers, Clock clock) {
        super(desk);
        this.proposals = proposals;
        this.custody = custody;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("approve-closure");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        ClosureProposal proposal = open(of);
        return Map.of(
                "closing", Codes.of(proposal.outcome()),
                "closingReason", proposal.reason(),
                "proposedBy", custody.name(proposal.proposedBy()));
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        boolean approved = data.text("outcome").equals("approve");
        open(of).answer(
                        approved ? OfferState.ACCEPTED : OfferState.DECLINED,
                        viewers.current().accountId(),
                        clock.instant());
        return Map.of();
    }

    private ClosureProposal open(ReturnCase of) {
        return proposals.findByCaseIdAndState(of.id(), OfferState.OPEN).orElseThrow();
    }
}
