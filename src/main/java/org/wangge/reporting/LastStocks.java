package org.wangge.reporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stocks a village gave when it last signed before a round. It is shown beside the empty input, to be given again
 * or not: what nobody gives today is not given, whatever there was yesterday.
 */
@Component
public class LastStocks {

    private final JdbcClient jdbc;
    private final Indicators indicators;

    LastStocks(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    /** An amount, and on which day it was given. */
    public record Given(long amount, LocalDate day) {}

    /** By code of the indicator. */
    public Map<String, Given> of(Report of, RoundKey round) {
        Map<String, Given> found = new HashMap<>();
        before(of.unit(), round).ifPresent(last -> indicators.on(round.day()).stream()
                .filter(one -> one.typed() && !one.flow() && last.figures().get(one.code()) != null)
                .forEach(one -> found.put(one.code(), new Given(last.figures().get(one.code()), last.day()))));
        return found;
    }

    private record Signed(LocalDate day, Figures figures) {}

    private Optional<Signed> before(String unit, RoundKey round) {
        return jdbc.sql("select o.round_day, v.figures from report r join report_round o on o.id = r.round_id"
                        + " join report_version v on v.id = r.version_id where r.unit_code = ?"
                        + " and (o.round_day < ? or (o.round_day = ? and o.ordinal < ?))"
                        + " order by o.round_day desc, o.ordinal desc limit 1")
                .params(unit, round.day(), round.day(), round.ordinal())
                .query((row, number) -> new Signed(
                        row.getObject("round_day", LocalDate.class), Figures.parse(row.getString("figures"))))
                .optional();
    }
}
