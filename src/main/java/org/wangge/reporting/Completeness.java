package org.wangge.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/**
 * How completely and how timely units report, over time: what was reported, and what was reported in time, each over
 * what was expected. What somebody else reported on a unit's behalf is in neither.
 */
@Service
@Transactional(readOnly = true)
public class Completeness {

    private static final int LONGEST_DAYS = 366;

    private static final String SELECT = "select r.unit_code, r.path, r.state, r.cut_off, r.zero, r.late, r.corrected,"
            + " r.on_behalf, o.round_day, o.ordinal, v.figures from report r join report_round o on o.id = r.round_id"
            + " left join report_version v on v.id = r.version_id where ";
    private static final String DURING =
            " and o.round_day between ? and ? order by r.unit_code, o.round_day, o.ordinal";

    private final JdbcClient jdbc;
    private final Clock clock;

    Completeness(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What one round was for a unit. A zero, a late and a corrected report were signed; a missing one was not. */
    public record Day(
            RoundKey round, Report.State state, boolean zero, boolean late, boolean corrected, boolean onBehalf) {

        public boolean isSigned() {
            return state == Report.State.SIGNED;
        }

        /** What is not signed is expected from its cut-off on. */
        public boolean isExpected() {
            return state != Report.State.DUE;
        }
    }

    /**
     * One unit over time.
     *
     * @param personDays how many people it had in care, summed over the rounds: who has more to do can be told
     */
    public record Line(String unit, Tally tally, long personDays, List<Day> days) {}

    /**
     * The units beneath one, each over time; of a village, to which no unit reports, its own line. There are none where
     * there was nothing to report. Of a unit that moved, the days on which it was beneath the viewer's.
     *
     * @throws Problem 403 for whoever signs nowhere, 404 for a unit that is, and on those days was, none of the viewer's,
     *     422 for more than a year, or an end before the begin
     */
    public List<Line> of(Viewer viewer, Unit unit, LocalDate from, LocalDate until) {
        viewer.require(Act.SIGN_REPORT);
        List<Line> lines = lines(viewer, unit, from, until);
        if (lines.isEmpty() && !viewer.may(Act.SIGN_REPORT, unit.path())) {
            throw Problem.notFound();
        }
        return lines;
    }

    private List<Line> lines(Viewer viewer, Unit unit, LocalDate from, LocalDate until) {
        if (until.isBefore(from) || until.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw Problem.invalid("until", "date-invalid");
        }
        Instant now = clock.instant();
        Map<String, List<Day>> days = new LinkedHashMap<>();
        Map<String, Long> inCare = new LinkedHashMap<>();
        String which = unit.level() == Level.VILLAGE ? "r.unit_code = ?" : "r.parent_code = ?";
        jdbc.sql(SELECT + which + DURING).params(unit.code(), from, until).query(row -> {
            if (!signsWithin(viewer, row.getString("path"))) {
                return;
            }
            String code = row.getString("unit_code");
            days.computeIfAbsent(code, any -> new ArrayList<>()).add(day(row, now));
            Long people = Figures.parse(row.getString("figures")).get("in-care");
            inCare.merge(code, people == null ? 0 : people, Long::sum);
        });
        return days.entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey(), Tally.of(entry.getValue()), inCare.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Whether one of the viewer's posts signs for a unit on the way to a report, as the tree stood on its day. */
    private static boolean signsWithin(Viewer viewer, String path) {
        return viewer.member().posts().stream()
                .anyMatch(post ->
                        Act.SIGN_REPORT.roles().contains(post.role()) && path.contains("/" + post.unitCode() + "/"));
    }

    private static Day day(ResultSet row, Instant now) throws SQLException {
        Report.State state = Report.State.valueOf(row.getString("state"));
        boolean over = now.isAfter(Utc.read(row, "cut_off"));
        return new Day(
                new RoundKey(row.getObject("round_day", LocalDate.class), row.getInt("ordinal")),
                state == Report.State.DUE && over ? Report.State.MISSING : state,
                row.getBoolean("zero"),
                row.getBoolean("late"),
                row.getBoolean("corrected"),
                row.getBoolean("on_behalf"));
    }
}
