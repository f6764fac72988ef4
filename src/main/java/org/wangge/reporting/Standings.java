package org.wangge.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wangge.returns.CasePlace;

/** In which stock figures a case stands, and where: what was entered there is taken out again when it ends or moves. */
@Component
class Standings {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Standings(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Where a case stands; {@code group} is {@code null} where it belongs to no household group. */
    record Place(String village, String grid, String group) {}

    /** One entry or removal that makes up a fact. */
    record Change(String indicator, Place at, int delta) {}

    /** Brings a case's standing to what it is now, and answers what changed. */
    List<Change> settle(String caseNumber, CasePlace where, Set<String> now) {
        Map<String, Place> before = new HashMap<>();
        jdbc.sql("select indicator, village_code, grid_code, group_code from report_standing where case_number = ?")
                .param(caseNumber)
                .query(row -> {
                    before.put(
                            row.getString("indicator"),
                            new Place(
                                    row.getString("village_code"),
                                    row.getString("grid_code"),
                                    row.getString("group_code")));
                });
        Place here = new Place(where.village(), where.grid(), where.group());
        List<Change> changes = new ArrayList<>();
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> come = new ArrayList<>();
        before.forEach((indicator, place) -> {
            if (!now.contains(indicator) || !place.equals(here)) {
                changes.add(new Change(indicator, place, -1));
                gone.add(new Object[] {caseNumber, indicator});
            }
        });
        for (String indicator : now) {
            if (!here.equals(before.get(indicator))) {
                changes.add(new Change(indicator, here, 1));
                come.add(new Object[] {caseNumber, indicator, here.village(), here.grid(), here.group()});
            }
        }
        if (!gone.isEmpty()) {
            batch.batchUpdate("delete from report_standing where case_number = ? and indicator = ?", gone);
        }
        if (!come.isEmpty()) {
            batch.batchUpdate(
                    "insert into report_standing (case_number, indicator, village_code, grid_code, group_code)"
                            + " values (?, ?, ?, ?, ?)",
                    come);
        }
        return changes;
    }
}
