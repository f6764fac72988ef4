package org.wangge.returns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.problem.Problem;

/**
 * Issues orders: by a health worker, in writing, with an end that the dated rule computes. One notice issues the
 * quarantine order and the monitoring order that follows it, on consecutive days, so that no gap between them needs
 * anybody to remember. An extension is a new order with an opinion; until it is there the old end stands.
 */
@Component
class Ordering {

    private final Orders orders;
    private final Tests tests;
    private final Deadlines deadlines;
    private final Colouring colouring;
    private final Timeline timeline;
    private final Clock clock;

    Ordering(Orders orders, Tests tests, Deadlines deadlines, Colouring colouring, Timeline timeline, Clock clock) {
        this.orders = orders;
        this.tests = tests;
        this.deadlines = deadlines;
        this.colouring = colouring;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The first orders of a case; none is issued, and the answer is empty, where the term has passed meanwhile. */
    List<IsolationOrder> issue(ReturnCase of, Notice notice) {
        LocalDate today = Days.today(clock);
        LocalDate begin = later(today, of.arrival().returnedOn());
        leaveOutTestsBefore(today, of);
        if (of.termOverOn(today)) {
            timeline.record(of, "term-over");
            colouring.byFactIfAny(of, "term-ended");
            return List.of();
        }
        LocalDate quarantineUntil = of.plan().quarantineUntil();
        LocalDate monitoringUntil = of.plan().monitoringUntil();
        boolean quarantine = quarantineUntil != null && !quarantineUntil.isBefore(begin);
        if (quarantine) {
            add(of, Measure.QUARANTINE, begin, quarantineUntil, notice);
        }
        if (monitoringUntil != null) {
            LocalDate from = quarantine ? quarantineUntil.plusDays(1) : begin;
            add(of, Measure.MONITORING, from, monitoringUntil, notice);
        }
        of.ordered(notice.facilityCode(), of.plan().monitoringUntil() != null ? monitoringUntil : quarantineUntil);
        colouring.byReturnRule(of);
        return of(of);
    }

    /** Days before the order's issue are never missed. */
    private void leaveOutTestsBefore(LocalDate today, ReturnCase of) {
        tests.findByCaseIdOrderByOnDateAscIdAsc(of.id()).stream()
                .filter(test -> test.isMissing() && test.onDate().isBefore(today))
                .forEach(test -> test.leaveOut("before-order"));
    }

    /** A new order that goes on where the one before ends, for the days the dated table allows. */
    List<IsolationOrder> extend(ReturnCase of, Notice notice) {
        if (notice.opinion() == null || notice.opinion().isBlank()) {
            throw Problem.invalid("opinion", "required");
        }
        LocalDate today = Days.today(clock);
        LocalDate until = of.lastDay().plusDays(deadlines.of("extension").toDays());
        List<IsolationOrder> before = of(of);
        before.stream().filter(order -> order.endedAt() == null).forEach(order -> order.supersede(clock.instant()));
        Measure measure = before.isEmpty()
                ? Measure.MONITORING
                : before.get(before.size() - 1).measure();
        add(of, measure, later(today, of.arrival().returnedOn()), until, notice);
        of.ordered(of.facilityCode(), until);
        return of(of);
    }

    /** @throws Problem 409 {@code nothing-to-prolong} where the person is under no order that could go on */
    void requireOrder(ReturnCase of) {
        if (of(of).isEmpty()) {
            throw Problem.conflict("nothing-to-prolong");
        }
    }

    private void add(ReturnCase of, Measure measure, LocalDate from, LocalDate until, Notice notice) {
        String number = of.number() + "-" + (of(of).size() + 1);
        orders.save(new IsolationOrder(of, number, measure, from, until, notice, clock.instant()));
        timeline.record(of, "order-issued", number + " " + Codes.of(measure) + " " + from + "/" + until);
    }

    /** @throws Problem 409 {@code quarantine-over}: nobody is brought to a place after the quarantine there has ended */
    void requireQuarantine(ReturnCase of) {
        LocalDate today = Days.today(clock);
        if (of(of).stream()
                .noneMatch(order -> order.measure() == Measure.QUARANTINE
                        && order.endedAt() == null
                        && !order.untilDate().isBefore(today))) {
            throw Problem.conflict("quarantine-over");
        }
    }

    List<IsolationOrder> of(ReturnCase of) {
        return orders.findByCaseIdOrderByFromDateAscIdAsc(of.id());
    }

    void endAll(ReturnCase of) {
        Instant now = clock.instant();
        of(of).forEach(order -> order.end(now));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
