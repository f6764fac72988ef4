package org.wangge.returns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;

/** The facts of a case that the gateways and timers of its process need: words, flags and instants, nothing personal. */
@Component
public class LoopFacts {

    private final Ordering ordering;
    private final Accounts accounts;
    private final Clock clock;

    LoopFacts(Ordering ordering, Accounts accounts, Clock clock) {
        this.ordering = ordering;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What every process beside the loop needs: whose case it is and where it belongs. */
    public Map<String, Object> beside(ReturnCase of) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("caseId", of.id());
        facts.put("grid", of.where().grid());
        facts.put(
                "custodian",
                accounts.findById(of.custodianId()).map(Account::username).orElseThrow());
        return facts;
    }

    /** All that the loop needs to begin, at the stage where the case is. Tests without an order end with their last day. */
    public Map<String, Object> toBegin(ReturnCase of, Stage at) {
        Map<String, Object> facts = new HashMap<>(beside(of));
        // who did not come from another village has no order yet
        List<IsolationOrder> orders = of.cameFrom() == null ? List.of() : ordering.of(of);
        facts.putAll(ofRule(of, orders));
        facts.put("stage", Codes.of(at));
        facts.put(
                "fever",
                at == Stage.RECEIVE && of.cameFrom() == null && of.arrival().isFeverish());
        facts.put("canTravelAlone", of.canTravelAlone());
        if (of.facilityCode() != null) {
            facts.put("placeUnit", of.facilityCode());
        }
        Instant expected = Days.startOf(of.arrival().returnedOn());
        if (expected.isAfter(clock.instant())) {
            facts.put("notBefore", iso(expected));
        }
        if (of.plan().place() == Place.TESTS_ONLY && of.lastDay() != null) {
            facts.put("orderEnd", instant(of.lastDay()));
        }
        facts.putAll(ofOrders(orders));
        return facts;
    }

    /** What the rule says, and whether its term has passed without an order. */
    Map<String, Object> ofRule(ReturnCase of) {
        return ofRule(of, ordering.of(of));
    }

    private Map<String, Object> ofRule(ReturnCase of, List<IsolationOrder> orders) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("place", Codes.of(of.plan().place()));
        facts.put("termOver", orders.isEmpty() && of.termOverOn(Days.today(clock)));
        facts.put("monitoringFollows", of.monitoringFollows());
        return facts;
    }

    /** When the orders in force end; empty without any. */
    Map<String, Object> ofOrders(ReturnCase of) {
        return ofOrders(ordering.of(of));
    }

    private static Map<String, Object> ofOrders(List<IsolationOrder> orders) {
        List<IsolationOrder> running =
                orders.stream().filter(order -> !order.isSuperseded()).toList();
        if (running.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("orderEnd", instant(running.get(running.size() - 1).untilDate()));
        boolean follows = running.size() > 1 && running.get(0).measure() == Measure.QUARANTINE;
        facts.put("monitoringFollows", follows);
        if (follows) {
            facts.put("quarantineEnd", instant(running.get(0).untilDate()));
        }
        return facts;
    }

    private static String instant(LocalDate lastDay) {
        return iso(Days.endOf(lastDay));
    }

    static String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(instant, Days.ZONE));
    }
}
