package org.wangge.returns;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.codes.Codes;
import org.wangge.problem.Problem;

/** Asks to close a case otherwise than by its end: withdrawn, deceased or an error; a second person decides. */
@Service
public class ClosureProposing {

    private static final Set<Outcome> PROPOSABLE = Set.of(Outcome.WITHDRAWN, Outcome.DECEASED, Outcome.ERROR);

    private final CaseLock lock;
    private final ClosureProposals proposals;
    private final Actors actors;
    private final Timeline timeline;
    private final ReturnProcess process;
    private final Clock clock;

    ClosureProposing(
            CaseLock lock,
            ClosureProposals proposals,
            Actors actors,
            Timeline timeline,
            ReturnProcess process,
            Clock clock) {
        this.lock = lock;
        this.proposals = proposals;
        this.actors = actors;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public ClosureProposal propose(String number, Outcome outcome, String reason) {
        ReturnCase of = lock.byNumber(number);
        if (!of.isOpen()) {
            throw Problem.conflict("case-closed");
        }
        if (!PROPOSABLE.contains(outcome)) {
            throw Problem.invalid("outcome", "value-unknown", "withdrawn, deceased, error");
        }
        if (proposals.findByCaseIdAndState(of.id(), OfferState.OPEN).isPresent()) {
            throw Problem.conflict("closure-open");
        }
        ClosureProposal made = proposals.save(new ClosureProposal(
                of.id(), outcome, reason, actors.at(of.where()).accountId(), clock.instant()));
        timeline.record(of, "closure-proposed", Codes.of(outcome));
        process.closureProposed(of);
        return made;
    }
}
