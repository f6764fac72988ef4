package org.wangge.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Level;

/** The indicators in force on a day, in their order. */
@Component
public class Indicators {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(10);
    private static final int DEFINED = 90;

    private final JdbcClient jdbc;
    private final Map<LocalDate, Known> known = new ConcurrentHashMap<>();

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As they were within the last seconds: every signature asks, and they hardly ever change. */
    public List<Indicator> on(LocalDate day) {
        Known seen = known.get(day);
        if (seen == null || System.nanoTime() - seen.since > FRESH) {
            seen = new Known(all().stream().filter(one -> one.isInForce(day)).toList(), System.nanoTime());
            known.put(day, seen);
        }
        return seen.indicators;
    }

    private record Known(List<Indicator> indicators, long since) {}

    /** All that there ever were. */
    public List<Indicator> all() {
        return jdbc.sql("select * from indicator order by sort, code")
                .query(Indicators::read)
                .list();
    }

    Optional<Indicator> find(String code) {
        return jdbc.sql("select * from indicator where code = ?")
                .param(code)
                .query(Indicators::read)
                .optional();
    }

    void add(Indicator made) {
        jdbc.sql("insert into indicator (code, name, name_en, measured_in, level, kind, source, adds_up, at_least,"
                        + " at_most, from_day, sort, must_give, form_input, formula)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        made.code(),
                        made.name(),
                        made.nameEn(),
                        made.measuredIn(),
                        made.level().name(),
                        made.flow() ? "FLOW" : "STOCK",
                        made.typed() ? "TYPED" : "DERIVED",
                        made.sums() ? "SUM" : "MAX",
                        made.atLeast(),
                        made.atMost(),
                        made.from(),
                        DEFINED,
                        made.mustGive(),
                        made.input(),
                        made.formula() == null ? null : made.formula().text())
                .update();
        forget();
    }

    void end(String code, LocalDate from) {
        jdbc.sql("update indicator set until_day = ? where code = ?")
                .params(from, code)
                .update();
        forget();
    }

    /** The next question looks anew. */
    public void forget() {
        known.clear();
    }

    /** Every derived figure, zero. */
    static Figures zeros(List<Indicator> indicators) {
        Map<String, Long> zeros = new TreeMap<>();
        indicators.stream().filter(indicator -> !indicator.typed()).forEach(one -> zeros.put(one.code(), 0L));
        return Figures.of(zeros);
    }

    /** With the sums that administrators have defined, where they are reported at all. */
    static Figures withSums(Figures of, List<Indicator> indicators) {
        Map<String, Long> sums = new TreeMap<>();
        indicators.stream()
                .filter(one -> one.formula() != null && of.get(one.code()) != null)
                .forEach(one -> sums.put(one.code(), one.formula().of(of)));
        return sums.isEmpty() ? of : of.with(Figures.of(sums));
    }

    private static Indicator read(ResultSet row, int number) throws SQLException {
        return new Indicator(
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("measured_in"),
                Level.valueOf(row.getString("level")),
                row.getString("kind").equals("FLOW"),
                row.getString("source").equals("TYPED"),
                row.getString("adds_up").equals("SUM"),
                row.getInt("at_least"),
                row.getInt("at_most"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getBoolean("must_give"),
                row.getString("form_input"),
                Formula.parse(row.getString("formula")));
    }
}
