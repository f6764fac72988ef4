package org.wangge.returns;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.problem.Problem;
import org.wangge.security.Act;

/**
 * One custodian at every moment: the first receiver answers for the person until somebody else has accepted. An offer
 * that is declined or expires goes back, and the supervisor is told.
 */
@Service
public class Custody {

    private final ReturnCases cases;
    private final Handovers handovers;
    private final Accounts accounts;
    private final Staff staff;
    private final Deadlines deadlines;
    private final Timeline timeline;
    private final ReturnProcess process;
    private final Clock clock;

    Custody(
            ReturnCases cases,
            Handovers handovers,
            Accounts accounts,
            Staff staff,
            Deadlines deadlines,
            Timeline timeline,
            ReturnProcess process,
            Clock clock) {
        this.cases = cases;
        this.handovers = handovers;
        this.accounts = accounts;
        this.staff = staff;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
    }

    /** Offers custody to somebody with a post that covers the case's village or lies in it. */
    @Transactional
    public Handover offer(String number, String toUsername, String note) {
        ReturnCase of = cases.lock(number).orElseThrow(Problem::notFound);
        if (!of.isOpen()) {
            throw Problem.conflict("case-closed");
        }
        StaffMember to = staff.of(toUsername)
                .filter(StaffMember::enabled)
                .filter(member -> member.posts().stream()
                        .filter(post -> Act.READ_CASES.roles().contains(post.role()))
                        .anyMatch(post -> of.where().path().startsWith(post.unitPath())
                                || post.unitPath().contains("/" + of.where().village() + "/")))
                .orElseThrow(() -> Problem.invalid("to", "person-unknown"));
        if (to.accountId().equals(of.custodianId())) {
            throw Problem.invalid("to", "is-custodian");
        }
        if (handovers.findByCaseIdAndState(of.id(), OfferState.OPEN).isPresent()) {
            throw Problem.conflict("handover-open");
        }
        Instant now = clock.instant();
        Handover offer =
                handovers.save(new Handover(of, to.accountId(), note, now, now.plus(deadlines.of("answer-handover"))));
        timeline.record(of, "handover-offered", offer.id().toString());
        process.handoverOffered(of, toUsername);
        return offer;
    }

    /** The named person accepts: from now on the case, and what waits for its custodian, is theirs. */
    void accept(ReturnCase of) {
        Handover offer = open(of);
        offer.answer(OfferState.ACCEPTED, null, clock.instant());
        of.handOver(offer.toAccount());
        timeline.record(of, "handover-accepted", offer.id().toString());
        process.custodianChanged(of, username(offer.toAccount()));
    }

    void decline(ReturnCase of, String reason) {
        Handover offer = open(of);
        offer.answer(OfferState.DECLINED, reason, clock.instant());
        timeline.record(of, "handover-declined", offer.id().toString());
    }

    void expire(ReturnCase of) {
        Handover offer = open(of);
        offer.answer(OfferState.EXPIRED, null, clock.instant());
        timeline.record(of, "handover-expired", offer.id().toString());
    }

    Handover open(ReturnCase of) {
        return handovers
                .findByCaseIdAndState(of.id(), OfferState.OPEN)
                .orElseThrow(() -> Problem.conflict("already-done"));
    }

    String name(Long accountId) {
        return accounts.findById(accountId).map(Account::name).orElse("");
    }

    String username(Long accountId) {
        return accounts.findById(accountId).map(Account::username).orElseThrow();
    }
}
