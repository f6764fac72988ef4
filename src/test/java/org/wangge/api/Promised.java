package org.wangge.api;

import java.util.List;
import java.util.Set;

/** The fields of answers that outside clients may rely on, those of inner objects after a dot. */
final class Promised {

    static final Set<String> CASE = words("""
            number status outcome stage unit version
            custodian.name custodian.post custodian.phone
            order.measure order.place order.from order.until order.rule order.ruleVersion order.issuer order.basis
            orders.measure orders.from orders.until colour.value colour.rule colour.reason colour.since
            tests.on tests.result person.name person.phone person.identity.number
            timeline.at timeline.by timeline.post timeline.what timeline.detail""");
    static final Set<String> WORK_ITEM =
            words("id title process caseNumber queue assignee dueAt overdue priority form");
    static final Set<String> LEDGER = words("state total accepted duplicates rejected code detail");
    static final Set<String> ROW = words("row sheetRow verdict reason field message caseNumber");
    static final Set<String> DECISION = words("rule place quarantineUntil monitoringUntil testDates colour");

    private Promised() {}

    static Set<String> words(String text) {
        return Set.of(text.trim().split("\\s+"));
    }

    static List<String> beneathItems(Set<String> fields) {
        return fields.stream().map(field -> "items." + field).toList();
    }
}
