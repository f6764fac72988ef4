package org.wangge.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is known by now of a round that was opened: the newest version of every village, with what was put right since,
 * whatever was signed between it and a total.
 */
@Component
class KnownNow {

    private final JdbcClient jdbc;
    private final Versions versions;
    private final Facts facts;

    KnownNow(JdbcClient jdbc, Versions versions, Facts facts) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.facts = facts;
    }

    /** By the units right beneath a total; a unit of whose villages none has figures is not in it. */
    Map<String, Figures> beneath(Report total, Round round, List<Indicator> all) {
        List<Report> villages = jdbc.sql("select * from report where round_id = ? and level = 'VILLAGE' and path like ?"
                        + " and version_id is not null")
                .params(total.roundId(), total.path() + "%")
                .query(Reports::read)
                .list();
        Map<Long, ReportVersion> signed =
                versions.byIds(villages.stream().map(Report::versionId).toList());
        Map<String, Figures> learned = new HashMap<>();
        for (Facts.Sum sum : facts.learnedLater(round, total.path())) {
            learned.merge(
                    sum.village(),
                    Figures.NONE.plus(sum.indicator(), sum.amount()),
                    (one, more) -> one.plus(sum.indicator(), sum.amount()));
        }
        Map<String, Figures> known = new TreeMap<>();
        for (Report village : villages) {
            // what was typed stays, what is derived is as known now
            Figures derived = Indicators.withSums(
                    village.snapshot().plus(learned.getOrDefault(village.unit(), Figures.NONE), all), all);
            Figures figures = signed.get(village.versionId()).figures().with(derived);
            known.merge(child(total, village), figures, (one, other) -> one.plus(other, all));
        }
        return known;
    }

    private static String child(Report of, Report village) {
        String rest = village.path().substring(of.path().length());
        return rest.substring(0, rest.indexOf('/'));
    }
}
