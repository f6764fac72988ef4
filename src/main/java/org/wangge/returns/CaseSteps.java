package org.wangge.returns;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.codes.Codes;

/**
 * What the process asks of a case as it goes on: each step runs in the engine's transaction, locks the case first and
 * never calls the engine.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseSteps {

    private final CaseLock lock;
    private final Stages stages;
    private final Alerts alerts;
    private final Closing closing;
    private final Colouring colouring;
    private final Ordering ordering;
    private final Testing testing;
    private final Custody custody;
    private final VillageMoves moves;
    private final ClosureProposals proposals;
    private final ReturnRules rules;
    private final Checklist checklist;
    private final LoopFacts facts;
    private final Timeline timeline;
    private final TaskRecords records;
    private final ApplicationEventPublisher events;

    CaseSteps(
            CaseLock lock,
            Stages stages,
            Alerts alerts,
            Closing closing,
            Colouring colouring,
            Ordering ordering,
            Testing testing,
            Custody custody,
            VillageMoves moves,
            ClosureProposals proposals,
            ReturnRules rules,
            Checklist checklist,
            LoopFacts facts,
            Timeline timeline,
            TaskRecords records,
            ApplicationEventPublisher events) {
        this.lock = lock;
        this.stages = stages;
        this.alerts = alerts;
        this.closing = closing;
        this.colouring = colouring;
        this.ordering = ordering;
        this.testing = testing;
        this.custody = custody;
        this.moves = moves;
        this.proposals = proposals;
        this.rules = rules;
        this.checklist = checklist;
        this.facts = facts;
        this.timeline = timeline;
        this.records = records;
        this.events = events;
    }

    /** @param stage the stage's word, {@code receive} to {@code release} */
    public void enterStage(Long caseId, String stage) {
        stages.enter(lock.byId(caseId), Codes.parse(Stage.class, stage).orElseThrow());
    }

    public void tellSupervisor(Long caseId, String why) {
        alerts.raise(lock.byId(caseId), why);
    }

    public Map<String, Object> makeCentralised(Long caseId) {
        ReturnCase of = lock.byId(caseId);
        of.makeCentralised();
        timeline.record(of, "made-centralised");
        return facts.ofRule(of);
    }

    /** Asks the return rules again after the facts were corrected; the orders that run keep their ends. */
    public Map<String, Object> askRule(Long caseId) {
        ReturnCase of = lock.byId(caseId);
        RuleResult rule = rules.of(of.arrival().returnedOn(), of.arrival().origin());
        of.apply(rule);
        timeline.record(of, "rule-applied", rule.rule() + " v" + rule.version());
        colouring.byReturnRule(of);
        return Map.of();
    }

    /** The order's end passed with no decision: the person is free by the clock, and the supervisor must settle it. */
    public void endOrder(Long caseId) {
        ReturnCase of = lock.byId(caseId);
        ordering.endAll(of);
        colouring.byFact(of, "term-ended");
        stages.enter(of, Stage.RELEASE);
        alerts.raise(of, "order-overdue");
    }

    /** A release that was decided takes effect when the order's end has come. */
    public void applyRelease(Long caseId) {
        ReturnCase of = lock.byId(caseId);
        ordering.endAll(of);
        if (of.code() == null || of.code().value() != ColourValue.GREEN) {
            colouring.byFact(of, "released");
        }
        timeline.record(of, "release-in-force");
    }

    public void close(Long caseId, Outcome outcome) {
        closing.close(lock.byId(caseId), outcome);
    }

    /** Closes as released. What fell due after the papers were made and was not done is kept as a gap with its reason. */
    public void closeReleased(Long caseId) {
        ReturnCase of = lock.byId(caseId);
        checklist.recordGaps(of, "due-after-the-papers");
        closing.close(of, Outcome.RELEASED);
    }

    /** Closes as the proposal says that a second person has approved. */
    public void closeAsApproved(Long caseId) {
        ReturnCase of = lock.byId(caseId);
        ClosureProposal approved =
                proposals.findByCaseIdAndState(caseId, OfferState.ACCEPTED).orElseThrow();
        closing.close(of, approved.outcome());
    }

    public void planTest(Long caseId) {
        testing.plan(lock.byId(caseId));
    }

    public void expireHandover(Long caseId) {
        custody.expire(lock.byId(caseId));
    }

    public void expireTransfer(Long caseId) {
        moves.expire(lock.byId(caseId));
    }

    /** Begins in the receiving village what ends here; the caller starts its loop, at the stage it is in. */
    public ReturnCase beginThere(Long caseId) {
        ReturnCase old = lock.byId(caseId);
        ReturnCase made = moves.beginThere(old);
        events.publishEvent(new Continued(old.number(), made));
        return made;
    }

    /** Somebody refused: it becomes a matter of non-cooperation, while the loop's clocks go on. */
    public void reportRefusal(Long caseId, String kind) {
        ReturnCase of = lock.byId(caseId);
        events.publishEvent(new Refused(of.number(), kind, records.lastRefusal(of)));
    }
}
