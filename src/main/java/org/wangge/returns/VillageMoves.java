package org.wangge.returns;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.problem.Problem;

/**
 * Moves a case to another village that accepts it: here it ends as transferred, there it begins anew at the same stage
 * with the running orders, tests and checks, their ends unchanged.
 */
@Service
public class VillageMoves {

    private final ReturnCases cases;
    private final VillageTransfers transfers;
    private final Units units;
    private final CasePlaces places;
    private final Orders orders;
    private final Tests tests;
    private final Checks checks;
    private final MissedChecks missed;
    private final Deadlines deadlines;
    private final Closing closing;
    private final Stages stages;
    private final Actors actors;
    private final Timeline timeline;
    private final ReturnProcess process;
    private final Clock clock;

    VillageMoves(
            ReturnCases cases,
            VillageTransfers transfers,
            Units units,
            CasePlaces places,
            Orders orders,
            Tests tests,
            Checks checks,
            MissedChecks missed,
            Deadlines deadlines,
            Closing closing,
            Stages stages,
            Actors actors,
            Timeline timeline,
            ReturnProcess process,
            Clock clock) {
        this.cases = cases;
        this.transfers = transfers;
        this.units = units;
        this.places = places;
        this.orders = orders;
        this.tests = tests;
        this.checks = checks;
        this.missed = missed;
        this.deadlines = deadlines;
        this.closing = closing;
        this.stages = stages;
        this.actors = actors;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public VillageTransfer offer(String number, String toUnit, String reason) {
        ReturnCase of = cases.lock(number).orElseThrow(Problem::notFound);
        if (!of.isOpen()) {
            throw Problem.conflict("case-closed");
        }
        Unit village = units.findById(toUnit).orElseThrow(() -> Problem.invalid("unit", "unit-unknown"));
        if (village.level() != Level.VILLAGE) {
            throw Problem.invalid("unit", "unit-not-village");
        }
        if (village.code().equals(of.where().village())) {
            throw Problem.invalid("unit", "same-village");
        }
        if (transfers.findByCaseIdAndState(of.id(), OfferState.OPEN).isPresent()) {
            throw Problem.conflict("transfer-open");
        }
        Instant now = clock.instant();
        VillageTransfer offer = transfers.save(new VillageTransfer(
                of.id(),
                toUnit,
                reason,
                actors.at(of.where()).accountId(),
                now,
                now.plus(deadlines.of("answer-village-transfer"))));
        timeline.record(of, "transfer-offered", toUnit);
        process.transferOffered(of, toUnit);
        return offer;
    }

    /** The receiving village says yes, and into which grid; the case there begins with {@link #beginThere}. */
    void accept(ReturnCase of, Long by, String note, String grid) {
        open(of).answer(OfferState.ACCEPTED, by, note, grid, clock.instant());
    }

    void decline(ReturnCase of, Long by, String reason) {
        open(of).answer(OfferState.DECLINED, by, reason, null, clock.instant());
        timeline.record(of, "transfer-declined");
    }

    void expire(ReturnCase of) {
        open(of).answer(OfferState.EXPIRED, null, null, null, clock.instant());
        timeline.record(of, "transfer-expired");
    }

    /** Ends the case here and begins the one there, at the same stage; its process is for the caller to start. */
    ReturnCase beginThere(ReturnCase old) {
        VillageTransfer accepted = transfers
                .findByCaseIdAndState(old.id(), OfferState.ACCEPTED)
                .orElseThrow(() -> Problem.conflict("already-done"));
        Unit village = units.findById(accepted.toUnit()).orElseThrow();
        CasePlace place = places.inGrid(accepted.toGrid(), village);
        Stage stage = old.stage();
        ReturnCase made = ReturnCase.continued(old, place, accepted.answeredBy(), clock.instant());
        List<IsolationOrder> carried = new ArrayList<>();
        for (IsolationOrder order : orders.findByCaseIdOrderByFromDateAscIdAsc(old.id())) {
            carried.add(order.carriedTo(made, made.number() + "-" + (carried.size() + 1)));
        }
        closing.close(old, Outcome.TRANSFERRED);
        cases.saveAndFlush(old);
        cases.save(made);
        orders.saveAll(carried);
        tests.findByCaseIdOrderByOnDateAscIdAsc(old.id()).forEach(test -> tests.save(test.carriedTo(made.id())));
        checks.findByCaseIdOrderByOnDateAscIdAsc(old.id()).forEach(check -> checks.save(check.carriedTo(made.id())));
        missed.findByCaseIdAndSettledAtIsNullOrderByOnDateAscIdAsc(old.id())
                .forEach(gap -> missed.save(new MissedCheck(made.id(), gap.onDate(), gap.session(), gap.foundAt())));
        accepted.begun(made.id());
        timeline.record(made, "continued-from", old.number());
        stages.enter(made, stage);
        return made;
    }

    VillageTransfer open(ReturnCase of) {
        return transfers
                .findByCaseIdAndState(of.id(), OfferState.OPEN)
                .orElseThrow(() -> Problem.conflict("already-done"));
    }
}
