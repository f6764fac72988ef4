package org.wangge.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.documents.LawOfTheDay;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 出具隔离告知书: a health worker issues the written order for the body that the law names; its dates are computed. */
@Component
class IssueOrderTask extends CaseTask {

    private final Desk desk;
    private final Ordering ordering;
    private final Testing testing;
    private final LoopFacts facts;
    private final Sites sites;
    private final Actors actors;
    private final Clock clock;

    IssueOrderTask(
            Desk desk, Ordering ordering, Testing testing, LoopFacts facts, Sites sites, Actors actors, Clock clock) {
        super(desk);
        this.desk = desk;
        this.ordering = ordering;
        this.testing = testing;
        this.facts = facts;
        this.sites = sites;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("issue-order", "issue-new-order");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("place", Codes.of(of.plan().place()));
        shown.put("rule", of.plan().rule());
        shown.put("from", Days.today(clock).toString());
        shown.put("quarantineUntil", Objects.toString(of.plan().quarantineUntil(), ""));
        shown.put("monitoringUntil", Objects.toString(of.plan().monitoringUntil(), ""));
        shown.put(
                "testDates",
                testing.of(of).stream()
                        .map(CaseTest::onDate)
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(" ")));
        shown.put("renewal", isRenewal(of));
        shown.put("sites", sites.choices(of));
        shown.put(
                "legalBases",
                LawOfTheDay.on(Days.today(clock)).bases().stream()
                        .map(basis -> Map.of("value", basis.code(), "label", basis.text()))
                        .toList());
        return shown;
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        if (data.text("outcome").equals("send-back")) {
            return Map.of();
        }
        boolean renewal = isRenewal(of);
        List<IsolationOrder> issued =
                renewal ? ordering.extend(of, notice(of, data)) : ordering.issue(of, notice(of, data));
        Map<String, Object> next = new HashMap<>(facts.ofOrders(of));
        next.put("termOver", issued.isEmpty());
        if (of.facilityCode() != null) {
            next.put("placeUnit", of.facilityCode());
        }
        next.putAll(whereNext(renewal, issued));
        return next;
    }

    private boolean isRenewal(ReturnCase of) {
        return !ordering.of(of).isEmpty();
    }

    private static Map<String, Object> whereNext(boolean renewal, List<IsolationOrder> issued) {
        if (issued.isEmpty()) {
            return Map.of();
        }
        Measure measure = renewal
                ? issued.get(issued.size() - 1).measure()
                : issued.get(0).measure();
        if (measure == Measure.MONITORING) {
            return Map.of("stage", "monitor", "place", "home-monitoring");
        }
        return renewal ? Map.of("stage", "quarantine") : Map.of("stage", "receive");
    }

    private Notice notice(ReturnCase of, Submission data) {
        String site = of.plan().place() == Place.CENTRALISED ? data.text("site") : null;
        return new Notice(
                actors.at(of.where()).accountId(),
                data.text("issuer"),
                data.text("legalBasis"),
                data.text("scope"),
                site,
                data.text("opinion"));
    }
}
