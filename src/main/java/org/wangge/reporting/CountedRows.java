package org.wangge.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows behind a figure, as the database holds them: facts, and what was counted from rosters and plans. */
@Component
class CountedRows {

    private static final String OF_FACTS = ", f.village_code, f.grid_code, f.group_code,";
    private static final String NOBODY = " null as account_id, null as until_moment";

    private final JdbcClient jdbc;
    private final Clock clock;

    CountedRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One row.
     *
     * @param key by which rows are in order
     * @param source what the row comes from, a code
     * @param account whom it counts, where that is somebody on duty
     */
    record Row(
            long key,
            String caseNumber,
            String source,
            String village,
            String grid,
            String group,
            int counts,
            Instant at,
            Long account,
            Instant until) {}

    /** How many rows there are and of how many the cases lie in sight, and what all of them make. */
    record Count(int rows, int inSight, long sum) {}

    /**
     * What is asked for.
     *
     * @param silentToo whether of a total also those villages are asked that have no figures yet
     */
    record Asked(ReportAccess.Seen seen, Indicator indicator, boolean silentToo) {}

    /** Those that count no case, or one within the paths; at most so many after a key. */
    List<Row> inSight(Asked asked, List<String> paths, Long after, int most) {
        Map<String, Object> values = new HashMap<>();
        String from = from(asked, values);
        values.put("after", after == null ? Long.MIN_VALUE : after);
        return jdbc.sql("select x.*" + from + " where x.item_key > :after and " + sight(paths, values)
                        + " order by x.item_key limit " + most)
                .params(values)
                .query(CountedRows::read)
                .list();
    }

    List<Row> all(Asked asked) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("select x.*" + from(asked, values) + " order by x.item_key")
                .params(values)
                .query(CountedRows::read)
                .list();
    }

    Count count(Asked asked, List<String> paths) {
        Map<String, Object> values = new HashMap<>();
        String from = from(asked, values);
        return jdbc.sql("select count(*) as amount, coalesce(sum(case when " + sight(paths, values)
                        + " then 1 else 0 end), 0) as in_sight, coalesce(sum(x.counts), 0) as total" + from)
                .params(values)
                .query((row, number) -> new Count(row.getInt("amount"), row.getInt("in_sight"), row.getLong("total")))
                .single();
    }

    private static String sight(List<String> paths, Map<String, Object> values) {
        StringBuilder sight = new StringBuilder("(x.case_number is null");
        for (int i = 0; i < paths.size(); i++) {
            sight.append(" or u.path like :sight").append(i);
            values.put("sight" + i, paths.get(i) + "%");
        }
        return sight.append(")").toString();
    }

    private String from(Asked asked, Map<String, Object> values) {
        ReportAccess.Seen seen = asked.seen();
        String code = asked.indicator().code();
        values.put("code", code);
        values.put("unit", seen.report().unit());
        values.put("path", seen.report().path() + "%");
        if (seen.isOpen()) {
            values.put("round", seen.round().id());
        }
        String rows = code.equals(CountedAtClose.STAFF) || code.equals(CountedAtClose.TESTS)
                ? atClose(asked, values)
                : asked.indicator().flow() ? flow(asked, values) : stock(asked);
        return " from (" + rows + ") x left join unit u on u.code = x.grid_code";
    }

    private String atClose(Asked asked, Map<String, Object> values) {
        ReportAccess.Seen seen = asked.seen();
        boolean staff = asked.indicator().code().equals(CountedAtClose.STAFF);
        if (seen.isOpen()) {
            return "select f.reference as item_key, f.case_number, f.indicator as source" + OF_FACTS
                    + " 1 as counts, f.begins_at as at_moment, f.account_id, f.ends_at as until_moment"
                    + " from report_at_close f where f.round_id = :round and f.indicator = :code" + villages(asked);
        }
        if (staff) {
            values.putAll(CountedAtClose.staffAt(clock.instant()));
            return "select y.reference as item_key, null as case_number, '' as source, y.village_code,"
                    + " null as grid_code, null as group_code, 1 as counts, y.begins_at as at_moment, y.account_id,"
                    + " y.ends_at as until_moment from (" + CountedAtClose.staff(" and s.unit_code = :unit") + ") y";
        }
        values.put("day", seen.round().key().day());
        return "select y.reference as item_key, y.case_number, '' as source, y.village_code, y.grid_code,"
                + " y.group_code, 1 as counts, null as at_moment," + NOBODY
                + " from (" + CountedAtClose.tests(" and g.parent_code = :unit") + ") y";
    }

    private String flow(Asked asked, Map<String, Object> values) {
        String taken = " and f.round_id is null and f.mends_round is null";
        if (asked.seen().isOpen()) {
            Round round = asked.seen().round();
            // the first round of all counts one day, whatever it took
            values.put("since", Utc.of(isFirst(round) ? round.from() : Instant.EPOCH));
            taken = " and ((f.round_id = :round and f.mends_round is null and f.recorded_at >= :since)"
                    + " or f.mends_round = :round)";
        }
        return "select f.id as item_key, f.case_number, f.source" + OF_FACTS
                + " f.delta as counts, f.recorded_at as at_moment," + NOBODY
                + " from report_fact f where f.indicator = :code" + taken + villages(asked);
    }

    private String stock(Asked asked) {
        String taken = asked.seen().isOpen() ? " and (f.round_id <= :round or f.mends_round <= :round)" : "";
        return "select min(f.id) as item_key, f.case_number, max(f.source) as source" + OF_FACTS
                + " sum(f.delta) as counts, max(f.recorded_at) as at_moment," + NOBODY
                + " from report_fact f where f.indicator = :code" + taken + villages(asked)
                + " group by f.case_number, f.village_code, f.grid_code, f.group_code having sum(f.delta) <> 0";
    }

    /** Of a total the villages that reported to the unit on that day. */
    private static String villages(Asked asked) {
        if (!asked.seen().report().isTotal()) {
            return " and f.village_code = :unit";
        }
        if (!asked.seen().isOpen()) {
            return " and f.village_code in (select w.code from unit w where w.path like :path)";
        }
        return " and f.village_code in (select v.unit_code from report v where v.round_id = :round"
                + " and v.level = 'VILLAGE' and v.path like :path"
                + (asked.silentToo() ? ")" : " and v.version_id is not null)");
    }

    private boolean isFirst(Round round) {
        return jdbc.sql("select count(*) from report_round where window_to < ?")
                        .param(Utc.of(round.to()))
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("item_key"),
                row.getString("case_number"),
                row.getString("source"),
                row.getString("village_code"),
                row.getString("grid_code"),
                row.getString("group_code"),
                row.getInt("counts"),
                Utc.read(row, "at_moment"),
                row.getObject("account_id", Long.class),
                Utc.read(row, "until_moment"));
    }
}
