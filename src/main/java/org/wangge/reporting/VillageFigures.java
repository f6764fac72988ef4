package org.wangge.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a village's figures are: derived from facts, and typed by its grids. */
@Component
class VillageFigures {

    private final Facts facts;
    private final Indicators indicators;
    private final JdbcClient jdbc;

    VillageFigures(Facts facts, Indicators indicators, JdbcClient jdbc) {
        this.facts = facts;
        this.indicators = indicators;
        this.jdbc = jdbc;
    }

    /** As known when the window closed, and what was learned of it since. */
    Figures derived(Report of, Round round) {
        Figures figures = of.snapshot();
        for (Facts.Sum later : facts.learnedLater(of.unit(), round)) {
            figures = figures.plus(later.indicator(), later.amount());
        }
        return Indicators.withSums(figures, indicators.on(round.key().day()));
    }

    /** What was learned of one figure of one grid since the window closed. */
    long learnedLater(String village, Round round, String grid, String indicator) {
        return facts.learnedLater(village, round).stream()
                .filter(sum -> sum.grid().equals(grid) && sum.indicator().equals(indicator))
                .mapToLong(Facts.Sum::amount)
                .sum();
    }

    /** What there is to report so far of a window that is still open, by household group and grid. */
    Map<KnownAtClose.Place, Figures> soFar(String village) {
        Map<KnownAtClose.Place, Figures> known = new HashMap<>();
        jdbc.sql("select grid_code, group_code, indicator, amount from report_stock where village_code = ?")
                .param(village)
                .query(row -> {
                    known.merge(
                            new KnownAtClose.Place(row.getString("grid_code"), row.getString("group_code")),
                            Figures.NONE.plus(row.getString("indicator"), row.getLong("amount")),
                            Figures::with);
                });
        facts.waiting(village).forEach(sum -> KnownAtClose.add(known, sum));
        return known;
    }

    static Figures sum(Iterable<Figures> all, List<Indicator> indicators) {
        Figures sum = Figures.NONE;
        for (Figures each : all) {
            sum = sum.plus(each, indicators);
        }
        return sum;
    }
}
