package org.wangge.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wangge.ids.Ids;

/** The log of what counts in which figure. Rows are added in the transaction of the act, and never changed. */
@Component
class Facts {

    static final String MENDED = "mended";

    private static final String SUM =
            "select f.village_code, f.grid_code, f.group_code, f.indicator, sum(f.delta) as amount from report_fact f"
                    + " join indicator i on i.code = f.indicator";
    private static final String MENDS = "(f.mends_round = :round or (i.kind = 'STOCK' and f.mends_round < :round"
            + " and (f.round_id is null or f.round_id > :round)))";
    private static final String GROUP = " group by f.village_code, f.grid_code, f.group_code, f.indicator";

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    Facts(JdbcTemplate batch, JdbcClient jdbc) {
        this.batch = batch;
        this.jdbc = jdbc;
    }

    /**
     * One thing that counts in one figure.
     *
     * @param mends the round whose figure it puts right afterwards, else {@code null}
     * @param group the household group, {@code null} where it belongs to none
     * @param caseNumber {@code null} where it belongs to no case
     * @param source what it comes from, a code
     */
    record Fact(
            Instant recordedAt,
            Long mends,
            String village,
            String grid,
            String group,
            String indicator,
            int delta,
            String caseNumber,
            String source) {}

    /** A figure of one household group, or of what in a grid belongs to none: then {@code group} is {@code null}. */
    record Sum(String village, String grid, String group, String indicator, long amount) {}

    void add(Collection<Fact> facts) {
        batch.batchUpdate(
                "insert into report_fact (id, recorded_at, mends_round, village_code, grid_code, group_code,"
                        + " indicator, delta, case_number, source) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                facts.stream()
                        .map(fact -> new Object[] {
                            Ids.next(),
                            Utc.of(fact.recordedAt()),
                            fact.mends(),
                            fact.village(),
                            fact.grid(),
                            fact.group(),
                            fact.indicator(),
                            fact.delta(),
                            fact.caseNumber(),
                            fact.source()
                        })
                        .toList());
    }

    /** Gives a round what no other has taken and was recorded before its window closed. */
    void take(Round round) {
        jdbc.sql("update report_fact set round_id = ? where round_id is null and recorded_at < ?")
                .params(round.id(), Utc.of(round.to()))
                .update();
    }

    /** What a round has taken, of all units at once; flows only from a moment on, and not what mends earlier rounds. */
    List<Sum> taken(Round round, Instant flowsSince) {
        return jdbc.sql(SUM + " where f.round_id = ?"
                        + " and (i.kind = 'STOCK' or (f.recorded_at >= ? and f.mends_round is null))" + GROUP)
                .params(round.id(), Utc.of(flowsSince))
                .query(Facts::sum)
                .list();
    }

    /** What the next round will take of a village. */
    List<Sum> waiting(String village) {
        return jdbc.sql(SUM + " where f.village_code = ? and f.round_id is null"
                        + " and (i.kind = 'STOCK' or f.mends_round is null)" + GROUP)
                .param(village)
                .query(Facts::sum)
                .list();
    }

    /** What was learned of a village's round after it had been opened. */
    List<Sum> learnedLater(String village, Round round) {
        return jdbc.sql(SUM + " where f.village_code = :village and " + MENDS + GROUP)
                .param("village", village)
                .param("round", round.id())
                .query(Facts::sum)
                .list();
    }

    /** The same until a moment. */
    List<Sum> learnedLater(String village, Round round, Instant until) {
        return jdbc.sql(SUM + " where f.village_code = :village and f.recorded_at <= :until and " + MENDS + GROUP)
                .param("village", village)
                .param("until", Utc.of(until))
                .param("round", round.id())
                .query(Facts::sum)
                .list();
    }

    /** The same of all villages that reported beneath a path. */
    List<Sum> learnedLater(Round round, String path) {
        return jdbc.sql(SUM + " join report r on r.round_id = :round and r.unit_code = f.village_code"
                        + " where r.path like :path and " + MENDS + GROUP)
                .param("path", path + "%")
                .param("round", round.id())
                .query(Facts::sum)
                .list();
    }

    private static Sum sum(ResultSet row, int number) throws SQLException {
        return new Sum(
                row.getString("village_code"),
                row.getString("grid_code"),
                row.getString("group_code"),
                row.getString("indicator"),
                row.getLong("amount"));
    }
}
