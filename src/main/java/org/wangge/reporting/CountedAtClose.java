package org.wangge.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wangge.duty.Duty;

/**
 * What no act brings about but a roster or a plan says: who is on duty in a village when the window closes, and the
 * tests planned for the day. Kept row by row when the round is opened, for all villages together, so that the list
 * behind the figure stays as it was; put right in the roster or the plan.
 */
@Component
class CountedAtClose {

    static final String STAFF = "staff-on-duty";
    static final String TESTS = "tests-due";

    private final JdbcClient jdbc;

    CountedAtClose(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what every village has of either when the window closes. */
    void keep(Round round) {
        jdbc.sql("insert into report_at_close (round_id, indicator, village_code, reference, account_id, begins_at,"
                        + " ends_at) select r.id, '" + STAFF + "', x.village_code, x.reference, x.account_id,"
                        + " x.begins_at, x.ends_at from (" + staff("") + ") x join report_round r on r.id = :round")
                .params(staffAt(round.to()))
                .param("round", round.id())
                .update();
        jdbc.sql("insert into report_at_close (round_id, indicator, village_code, reference, grid_code, group_code,"
                        + " case_number) select r.id, '" + TESTS + "', x.village_code, x.reference, x.grid_code,"
                        + " x.group_code, x.case_number from (" + tests("")
                        + ") x join report_round r on r.id = :round")
                .param("day", round.key().day())
                .param("round", round.id())
                .update();
    }

    /** How much was kept, by village. */
    Map<String, Figures> of(Round round) {
        Map<String, Figures> counted = new HashMap<>();
        jdbc.sql("select village_code, indicator, count(*) as amount from report_at_close where round_id = ?"
                        + " group by village_code, indicator")
                .param(round.id())
                .query(row -> {
                    Figures amount = Figures.NONE.plus(row.getString("indicator"), row.getLong("amount"));
                    counted.merge(row.getString("village_code"), amount, Figures::with);
                });
        return counted;
    }

    /** What there is of a village at a moment before its window closes. */
    Figures of(String village, LocalDate day, Instant moment) {
        return Figures.of(Map.of(
                STAFF, count(staff(" and s.unit_code = :unit"), village, staffAt(moment)),
                TESTS, count(tests(" and g.parent_code = :unit"), village, Map.of("day", day))));
    }

    /** Who is on duty, one row a person, however many shifts of theirs overlap. */
    static String staff(String where) {
        return "select s.unit_code as village_code, min(s.id) as reference, s.account_id,"
                + " min(s.begins_at) as begins_at, max(s.ends_at) as ends_at from duty_shift s"
                + " where s.roster = 'UNIT' and s.begins_at > :since and s.begins_at <= :moment and s.ends_at > :moment"
                + where
                + " group by s.unit_code, s.account_id";
    }

    static String tests(String where) {
        return "select g.parent_code as village_code, t.id as reference, c.grid_code, c.group_code,"
                + " c.number as case_number from case_test t join return_case c on c.id = t.case_id"
                + " join unit g on g.code = c.grid_code where t.planned = true and t.on_date = :day"
                + " and (c.open = true or t.result is not null)" + where;
    }

    static Map<String, Object> staffAt(Instant moment) {
        return Map.of("since", Utc.of(moment.minus(Duty.LONGEST)), "moment", Utc.of(moment));
    }

    private long count(String rows, String village, Map<String, Object> values) {
        return jdbc.sql("select count(*) from (" + rows + ") x")
                .params(values)
                .param("unit", village)
                .query(Long.class)
                .single();
    }
}
