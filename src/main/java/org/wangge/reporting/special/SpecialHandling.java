package org.wangge.reporting.special;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.codes.Codes;
import org.wangge.organisation.Account;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;

/** What is done about situations, from a task or from the page. */
@Service
@Transactional
public class SpecialHandling {

    private final SpecialSituations situations;
    private final SpecialActions actions;
    private final Telling telling;
    private final SpecialProcess process;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpecialHandling(
            SpecialSituations situations,
            SpecialActions actions,
            Telling telling,
            SpecialProcess process,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.situations = situations;
        this.actions = actions;
        this.telling = telling;
        this.process = process;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Problem 404 where there is none */
    SpecialSituation lock(Long id) {
        return situations.lock(id).orElseThrow(Problem::notFound);
    }

    /**
     * One tap: whoever was told has taken notice and acts.
     *
     * @throws Problem 409 {@code already-done}
     */
    public void acknowledge(Viewer viewer, SpecialSituation seen) {
        SpecialSituation of = lock(seen.id());
        acknowledged(of, viewer);
        process.acknowledged(of, viewer.username());
    }

    /** The same in the task of the process. */
    @Transactional(propagation = Propagation.MANDATORY)
    void acknowledged(SpecialSituation of, Viewer viewer) {
        of.acknowledge(viewer.accountId(), telling.unitOf(of, viewer), clock.instant());
        telling.seen(of, viewer);
        telling.settle(of);
        audit.record("special-acknowledged", "special-situation", of.key(), of.unit(), Map.of());
    }

    /** Whoever takes over from a shift has what somebody of that shift had in hand, with the tasks that go with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void handOn(Long id, String unit, Account from, Viewer taker) {
        SpecialSituation of = lock(id);
        if (of.isOpen()) {
            of.passTo(taker.accountId());
            telling.tellTaker(of, taker, unit);
            keep(of, SpecialAction.Kind.HANDED_ON, from.name(), taker);
            process.passOn(of, from.username(), taker.username());
        }
    }

    /**
     * Something was done, beside the task; or is to be done, as a follow-up.
     *
     * @throws Problem 409 {@code situation-closed}
     */
    public SpecialAction note(Viewer viewer, SpecialSituation seen, String text, boolean followUp) {
        SpecialSituation of = lock(seen.id());
        of.mustBeOpen();
        return keep(of, followUp ? SpecialAction.Kind.FOLLOW_UP : SpecialAction.Kind.ACTION, text, viewer);
    }

    /** @throws Problem 404 for a follow-up of another situation, 409 {@code already-done} */
    public SpecialAction done(Viewer viewer, SpecialSituation seen, Long action) {
        lock(seen.id());
        SpecialAction followUp = actions.findById(action)
                .filter(one -> one.situationId().equals(seen.id()))
                .orElseThrow(Problem::notFound);
        followUp.done(viewer.accountId(), clock.instant());
        audit.record("special-follow-up-done", "special-situation", seen.key(), seen.unit(), Map.of());
        return followUp;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void acted(SpecialSituation of, Viewer viewer, String action) {
        keep(of, SpecialAction.Kind.ACTION, action, viewer);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void written(SpecialSituation of, Viewer viewer, String report) {
        of.write(clock.instant());
        keep(of, SpecialAction.Kind.REPORT, report, viewer);
        telling.tellAbove(of, of.unit(), "report-written");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void passedOn(SpecialSituation of, Viewer viewer, String to, String above) {
        of.passOn(clock.instant());
        keep(of, SpecialAction.Kind.PASSED_ON, to, viewer);
        telling.tellAbove(of, above, "passed-on");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void sentBack(SpecialSituation of, Viewer viewer, String why) {
        of.goOn();
        keep(of, SpecialAction.Kind.SENT_BACK, why, viewer);
    }

    /** What was still to be followed up is settled with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void closed(SpecialSituation of, Viewer viewer, String result) {
        actions.findBySituationIdOrderById(of.id()).stream()
                .filter(SpecialAction::isOpen)
                .forEach(open -> open.done(viewer.accountId(), clock.instant()));
        keep(of, SpecialAction.Kind.RESULT, result, viewer);
        of.close(clock.instant());
        events.publishEvent(new SpecialEnded(of.id(), of.unit(), of.kind(), clock.instant(), null));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void wentOn(SpecialSituation of, Viewer viewer, String what) {
        of.goOn();
        keep(of, SpecialAction.Kind.ACTION, what, viewer);
    }

    /**
     * Two reports of the same thing become one; both are kept, and whoever knew of the one knows of the other. What
     * is due of either is due of the one that is kept, at the earlier time.
     *
     * @throws Problem 409 {@code situation-closed} where either is no longer open, 422 {@code same-situation}
     */
    public void merge(Viewer viewer, SpecialSituation seen, SpecialSituation intoSeen) {
        if (seen.id().equals(intoSeen.id())) {
            throw Problem.invalid("into", "same-situation");
        }
        // always in the same order, so that two people who merge each into the other do not block each other
        boolean first = seen.id() < intoSeen.id();
        SpecialSituation one = lock(first ? seen.id() : intoSeen.id());
        SpecialSituation other = lock(first ? intoSeen.id() : seen.id());
        SpecialSituation duplicate = first ? one : other;
        SpecialSituation main = first ? other : one;
        main.mustBeOpen();
        duplicate.mergeInto(main, clock.instant());
        main.isDue(
                earlier(main.reportDueAt(), duplicate.reportDueAt()),
                earlier(main.passOnDueAt(), duplicate.passOnDueAt()));
        telling.settle(duplicate);
        telling.tellTogether(duplicate, main);
        audit.record(
                "special-merged", "special-situation", duplicate.key(), duplicate.unit(), Map.of("into", main.key()));
        events.publishEvent(
                new SpecialEnded(duplicate.id(), duplicate.unit(), duplicate.kind(), clock.instant(), main.id()));
        process.merged(duplicate);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private SpecialAction keep(SpecialSituation of, SpecialAction.Kind kind, String text, Viewer viewer) {
        audit.record("special-" + Codes.of(kind), "special-situation", of.key(), of.unit(), Map.of());
        return actions.save(new SpecialAction(of.id(), kind, text, viewer.accountId(), clock.instant()));
    }
}
