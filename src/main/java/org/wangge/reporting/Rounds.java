package org.wangge.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wangge.ids.Ids;

/** The rounds that were opened, and from when on there are any. */
@Component
class Rounds {

    private static final String SELECT = "select id, round_day, ordinal, window_from, window_to from report_round";

    private final JdbcClient jdbc;
    private final Map<Long, Round> known = new ConcurrentHashMap<>();

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Round> find(RoundKey key) {
        return jdbc.sql(SELECT + " where round_day = ? and ordinal = ?")
                .params(key.day(), key.ordinal())
                .query(Rounds::read)
                .optional();
    }

    /** A round never changes, and every act on a report asks for its own. */
    Round byId(Long id) {
        return known.computeIfAbsent(id, any -> jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query(Rounds::read)
                .single());
    }

    Optional<Round> last() {
        return jdbc.sql(SELECT + " order by round_day desc, ordinal desc limit 1")
                .query(Rounds::read)
                .optional();
    }

    /** Those of a day, in their order. */
    List<RoundKey> on(LocalDate day) {
        return jdbc.sql(SELECT + " where round_day = ? order by ordinal")
                .param(day)
                .query((row, number) -> read(row, number).key())
                .list();
    }

    Optional<RoundKey> before(RoundKey key) {
        return next(key, "(round_day < ? or (round_day = ? and ordinal < ?)) order by round_day desc, ordinal desc");
    }

    Optional<RoundKey> after(RoundKey key) {
        return next(key, "(round_day > ? or (round_day = ? and ordinal > ?)) order by round_day, ordinal");
    }

    private Optional<RoundKey> next(RoundKey key, String order) {
        return jdbc.sql(SELECT + " where " + order + " limit 1")
                .params(key.day(), key.day(), key.ordinal())
                .query(Rounds::read)
                .optional()
                .map(Round::key);
    }

    Round open(RoundKey key, Instant from, Instant to, Instant now) {
        Round made = new Round(Ids.next(), key, from, to);
        jdbc.sql("insert into report_round (id, round_day, ordinal, window_from, window_to, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(made.id(), key.day(), key.ordinal(), Utc.of(from), Utc.of(to), Utc.of(now))
                .update();
        return made;
    }

    /** Whether units report on a day. */
    boolean areHeldOn(LocalDate day) {
        return jdbc.sql("select count(*) from reporting_start where begins_on <= ?")
                        .param(day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean outbreakAt(Instant moment) {
        return jdbc.sql("select count(*) from outbreak where declared_at <= ? and (ended_at is null or ended_at > ?)")
                        .params(Utc.of(moment), Utc.of(moment))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<Instant> outbreakSince(Instant moment) {
        return jdbc.sql("select declared_at from outbreak where declared_at <= ? and (ended_at is null or ended_at > ?)"
                        + " order by declared_at limit 1")
                .params(Utc.of(moment), Utc.of(moment))
                .query((row, number) -> Utc.read(row, "declared_at"))
                .optional();
    }

    void declareOutbreak(Long by, Instant now) {
        if (!outbreakAt(now)) {
            jdbc.sql("insert into outbreak (id, declared_at, declared_by) values (?, ?, ?)")
                    .params(Ids.next(), Utc.of(now), by)
                    .update();
        }
    }

    void endOutbreak(Instant now) {
        jdbc.sql("update outbreak set ended_at = ? where ended_at is null")
                .param(Utc.of(now))
                .update();
    }

    private static Round read(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getLong("id"),
                new RoundKey(row.getObject("round_day", LocalDate.class), row.getInt("ordinal")),
                Utc.read(row, "window_from"),
                Utc.read(row, "window_to"));
    }
}
