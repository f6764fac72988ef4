package org.wangge.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.Level;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** Finds reports within a person's units, as the tree stood on each report's day. */
@Service
@Transactional(readOnly = true)
public class ReportSearch {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What to look for; each may be {@code null}. With a unit itself and what lies beneath it. */
    public record Wanted(
            String unit,
            LocalDate day,
            Integer ordinal,
            Report.State state,
            Boolean zero,
            Boolean late,
            Boolean corrected,
            Boolean outdated,
            Boolean onBehalf,
            Long before) {}

    /** A report and the round it belongs to. */
    public record Found(Report report, RoundKey round) {}

    /** The newest round first, and at most so many. */
    public List<Found> find(Viewer viewer, Wanted wanted, int limit) {
        viewer.require(Act.READ_REPORTS);
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        scope(viewer, conditions, values);
        add(conditions, values, "r.path like ?", wanted.unit() == null ? null : "%/" + wanted.unit() + "/%");
        add(conditions, values, "o.round_day = ?", wanted.day());
        add(conditions, values, "o.ordinal = ?", wanted.ordinal());
        state(wanted.state(), conditions, values);
        add(conditions, values, "r.zero = ?", wanted.zero());
        add(conditions, values, "r.late = ?", wanted.late());
        add(conditions, values, "r.corrected = ?", wanted.corrected());
        add(conditions, values, "r.outdated = ?", wanted.outdated());
        add(conditions, values, "r.on_behalf = ?", wanted.onBehalf());
        add(conditions, values, "r.id < ?", wanted.before());
        return jdbc.sql(
                        "select r.*, o.round_day, o.ordinal from report r join report_round o on o.id = r.round_id where "
                                + String.join(" and ", conditions) + " order by r.id desc limit " + limit)
                .params(values)
                .query((row, number) -> new Found(
                        Reports.read(row, number),
                        new RoundKey(row.getObject("round_day", LocalDate.class), row.getInt("ordinal"))))
                .list();
    }

    private static void scope(Viewer viewer, List<String> conditions, List<Object> values) {
        List<String> any = new ArrayList<>();
        for (HeldPost post : viewer.member().posts()) {
            if (Act.READ_REPORTS.roles().contains(post.role())) {
                if (post.level() == Level.GRID) {
                    any.add("r.unit_code = ?");
                    values.add(post.unitPath().split("/")[3]);
                } else {
                    any.add("r.path like ?");
                    values.add("%/" + post.unitCode() + "/%");
                }
            }
        }
        conditions.add("(" + String.join(" or ", any) + ")");
    }

    /** What nobody signed is missing from its cut-off on, also before the sweep has marked it. */
    private void state(Report.State state, List<String> conditions, List<Object> values) {
        if (state == Report.State.SIGNED) {
            conditions.add("r.state = 'SIGNED'");
        } else if (state != null) {
            conditions.add(
                    state == Report.State.DUE
                            ? "r.state = 'DUE' and r.cut_off >= ?"
                            : "(r.state = 'MISSING' or r.state = 'DUE' and r.cut_off < ?)");
            values.add(Utc.of(clock.instant()));
        }
    }

    private static void add(List<String> conditions, List<Object> values, String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }
}
