package org.wangge.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.returns.OriginPlace;
import org.wangge.returns.ReturnCase;

/** The facts as other offices ask for them: by origin, by round, by unit. Each is one question, however large the unit. */
@Service
@Transactional(readOnly = true)
public class SheetFigures {

    /** In a case's own indicator it counts once, in the round in which it first did. */
    private static final List<String> BY_CASE = List.of(
            "returned-taiyuan",
            "returned-shanxi",
            "returned-other-province",
            "centralised",
            "at-home",
            "released",
            "out-of-contact");

    /** The figure of {@link #beneath} that no fact says by itself. */
    public static final String NOT_ISOLATED = "not-isolated";

    private static final String VILLAGES = " and f.village_code in (select v.unit_code from report v"
            + " where v.round_id = :round and v.level = 'VILLAGE' and v.path like :path)";

    /** A fact that mends a round counts there; what the first round took from before its window counts before it. */
    private static final String ROUND = "case when f.mends_round is not null then f.mends_round"
            + " when f.round_id = :first and f.recorded_at < :began then 0 else f.round_id end";

    /** Who has returned and was isolated in no place until the round: they wait for an order, or none was needed. */
    private static final String NEVER_ISOLATED = "select p.path, f.grid_code, '" + NOT_ISOLATED
            + "' as indicator, count(distinct f.case_number) as amount from report_fact f"
            + " join report p on p.round_id = :round and p.unit_code = f.village_code and p.path like :path"
            + " left join (select distinct case_number from report_fact where indicator in ('centralised', 'at-home')"
            + " and delta > 0 and round_id <= :round) i on i.case_number = f.case_number"
            + " where f.indicator in ('returned-taiyuan', 'returned-shanxi', 'returned-other-province') and f.delta > 0 and f.case_number is not null"
            + " and f.round_id is not null and i.case_number is null and " + ROUND + " <= :round"
            + " group by p.path, f.grid_code";

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final Reports reports;
    private final Versions versions;

    SheetFigures(JdbcClient jdbc, Rounds rounds, Reports reports, Versions versions) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.reports = reports;
        this.versions = versions;
    }

    /**
     * How many began to count in an indicator in a round.
     *
     * @param origin {@code null} where a figure was mended and nobody said whose it was
     * @param day {@code null} before the first round
     */
    public record Begun(String indicator, OriginPlace origin, Long round, LocalDate day, long count) {}

    /** One unit right beneath another, its figures as of a round, and the report it gave itself. */
    public record Beneath(String unit, Report report, Map<String, Long> figures, Figures signed) {}

    /** The newest round that is open. */
    public Optional<RoundKey> latest() {
        return rounds.last().map(Round::key);
    }

    /** How many rounds of a day have begun. */
    public int roundsOn(LocalDate day) {
        int begun = 0;
        while (begun < 2 && rounds.find(new RoundKey(day, begun + 1)).isPresent()) {
            begun++;
        }
        return begun;
    }

    /** All that began until a round, at and beneath a unit. */
    public List<Begun> begun(ReportAccess.Seen seen) {
        Map<String, Object> with = scope(seen);
        with.put("indicators", BY_CASE);
        Map<Long, LocalDate> days = days();
        List<Begun> found = new ArrayList<>(jdbc.sql("select x.indicator, x.first_round, c.origin_place,"
                        + " count(*) as cases from (select f.indicator, f.case_number, min(" + ROUND
                        + ") as first_round"
                        + " from report_fact f where f.delta > 0 and f.case_number is not null"
                        + " and f.indicator in (:indicators) and f.round_id is not null" + VILLAGES
                        + " group by f.indicator, f.case_number) x left join return_case c on c.number = x.case_number"
                        + " where x.first_round <= :round group by x.indicator, x.first_round, c.origin_place")
                .params(with)
                .query((row, number) -> {
                    String indicator = row.getString("indicator");
                    long round = row.getLong("first_round");
                    OriginPlace origin = origin(indicator, row.getString("origin_place"));
                    return new Begun(indicator, origin, round, days.get(round), row.getLong("cases"));
                })
                .list());
        found.addAll(mended(with, days));
        return found;
    }

    /** What was put right afterwards names no case; of the whole and its origins only the difference has no origin. */
    private List<Begun> mended(Map<String, Object> with, Map<Long, LocalDate> days) {
        List<Begun> found = new ArrayList<>();
        jdbc.sql("select f.indicator, f.mends_round, sum(f.delta) as amount from report_fact f"
                        + " where f.case_number is null and f.mends_round <= :round"
                        + " and (f.indicator in (:indicators) or f.indicator = 'returned')" + VILLAGES
                        + " group by f.indicator, f.mends_round")
                .params(with)
                .query(row -> {
                    String indicator = row.getString("indicator");
                    OriginPlace origin = origin(indicator, null);
                    long round = row.getLong("mends_round");
                    long amount = row.getLong("amount");
                    found.add(new Begun(indicator, origin, round, days.get(round), amount));
                    if (origin != null) {
                        found.add(new Begun("returned", null, round, days.get(round), -amount));
                    }
                });
        return found;
    }

    /** The units right beneath, or a village's grids, each with what stands there as of the round. */
    public List<Beneath> beneath(ReportAccess.Seen seen) {
        Report of = seen.report();
        Map<String, Map<String, Long>> sums = new LinkedHashMap<>();
        Map<String, Report> given = new LinkedHashMap<>();
        if (of.isTotal()) {
            reports.beneath(of).forEach(child -> {
                given.put(child.unit(), child);
                sums.put(child.unit(), new HashMap<>());
            });
        }
        jdbc.sql("select p.path, f.grid_code, f.indicator, sum(f.delta) as amount from report_fact f"
                        + " join report p on p.round_id = :round and p.unit_code = f.village_code and p.path like :path"
                        + " where (f.round_id <= :round or f.mends_round <= :round) and " + ROUND + " <= :round"
                        + " group by p.path, f.grid_code, f.indicator")
                .params(scope(seen))
                .query(row -> {
                    add(sums, of, row);
                });
        jdbc.sql(NEVER_ISOLATED).params(scope(seen)).query(row -> {
            add(sums, of, row);
        });
        Map<Long, ReportVersion> signed = versions.byIds(given.values().stream()
                .map(Report::versionId)
                .filter(java.util.Objects::nonNull)
                .toList());
        return sums.entrySet().stream()
                .map(unit -> {
                    Report report = given.get(unit.getKey());
                    ReportVersion version = report == null ? null : signed.get(report.versionId());
                    return new Beneath(
                            unit.getKey(), report, unit.getValue(), version == null ? Figures.NONE : version.figures());
                })
                .toList();
    }

    private static void add(Map<String, Map<String, Long>> sums, Report of, ResultSet row) throws SQLException {
        String child = of.isTotal() ? child(of, row.getString("path")) : row.getString("grid_code");
        sums.computeIfAbsent(child, any -> new HashMap<>())
                .merge(row.getString("indicator"), row.getLong("amount"), Long::sum);
    }

    /** In which of the two ways people were isolated on a day, the later one where it changed; those who were not miss. */
    public Map<String, String> isolated(Collection<ReturnCase> cases, LocalDate day) {
        Map<String, String> found = new HashMap<>();
        if (!cases.isEmpty()) {
            List<String> villages =
                    cases.stream().map(of -> of.where().village()).distinct().toList();
            jdbc.sql("select f.case_number, f.indicator from report_fact f where f.village_code in (:villages)"
                            + " and f.case_number in (:cases)"
                            + " and f.indicator in ('centralised', 'at-home') and f.recorded_at < :end"
                            + " group by f.case_number, f.indicator"
                            + " having sum(case when f.recorded_at < :begin then f.delta else 0 end) > 0"
                            + " or max(case when f.recorded_at >= :begin then f.delta else 0 end) > 0"
                            + " order by max(case when f.delta > 0 then f.id else 0 end)")
                    .param("cases", cases.stream().map(ReturnCase::number).toList())
                    .param("villages", villages)
                    .param("begin", Utc.of(Days.startOf(day)))
                    .param("end", Utc.of(Days.endOf(day)))
                    .query(row -> {
                        found.put(row.getString("case_number"), row.getString("indicator"));
                    });
        }
        return found;
    }

    private Map<String, Object> scope(ReportAccess.Seen seen) {
        Round first = jdbc.sql("select id from report_round order by window_to limit 1")
                .query(Long.class)
                .optional()
                .map(rounds::byId)
                .orElse(seen.round());
        Map<String, Object> with = new HashMap<>();
        with.put("round", seen.round().id());
        with.put("path", seen.report().path() + "%");
        with.put("first", first.id());
        with.put("began", Utc.of(first.from()));
        return with;
    }

    private Map<Long, LocalDate> days() {
        Map<Long, LocalDate> days = new HashMap<>();
        jdbc.sql("select id, round_day from report_round").query(row -> {
            days.put(row.getLong("id"), row.getObject("round_day", LocalDate.class));
        });
        return days;
    }

    private static String child(Report of, String villagePath) {
        String rest = villagePath.substring(of.path().length());
        return rest.substring(0, rest.indexOf('/'));
    }

    private static OriginPlace origin(String indicator, String place) {
        return switch (indicator) {
            case "returned-taiyuan" -> OriginPlace.TAIYUAN;
            case "returned-shanxi" -> OriginPlace.SHANXI;
            case "returned-other-province" -> OriginPlace.OTHER_PROVINCE;
            default -> place == null ? null : OriginPlace.of(place);
        };
    }
}
