package org.wangge.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.duty.Duty;
import org.wangge.duty.DutyAccess;
import org.wangge.organisation.Unit;
import org.wangge.security.Viewer;

/**
 * What somebody is to be told of today's rounds: that the own unit is near its cut-off or past it, and who beneath is
 * missing. It reaches whoever is on duty at the unit now, else whoever leads it; a shift that begins takes it over.
 */
@Service
@Transactional(readOnly = true)
public class Reminders {

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final Duty duty;
    private final DutyAccess access;

    Reminders(JdbcClient jdbc, Rounds rounds, Duty duty, DutyAccess access) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.duty = duty;
        this.access = access;
    }

    /** Of what one is told. */
    public enum Kind {
        NEAR,
        PAST,
        BENEATH
    }

    /**
     * One thing to be told of.
     *
     * @param unit whose people are told
     * @param cutOff until when it was or is due; the earliest of those beneath
     * @param missing the units beneath that have not reported, empty unless it is about them
     */
    public record Reminder(Kind kind, String unit, RoundKey round, Instant cutOff, List<String> missing) {}

    private record Row(String unit, String parent, RoundKey round, Report.State state, Instant cutOff) {}

    public List<Reminder> of(Viewer viewer) {
        List<String> units = access.own(viewer).stream().map(Unit::code).toList();
        Optional<LocalDate> day = rounds.last().map(round -> round.key().day());
        if (units.isEmpty() || day.isEmpty()) {
            return List.of();
        }
        List<Row> rows = rows(day.get(), units);
        return units.stream()
                .filter(unit -> rows.stream().anyMatch(row -> concerns(row, unit)))
                .filter(unit -> duty.reached(unit).stream()
                        .anyMatch(one -> one.accountId().equals(viewer.accountId())))
                .flatMap(unit -> reminders(unit, rows).stream())
                .toList();
    }

    private static boolean concerns(Row row, String unit) {
        return row.unit().equals(unit) || unit.equals(row.parent());
    }

    private static List<Reminder> reminders(String unit, List<Row> rows) {
        List<Reminder> told = new ArrayList<>();
        Map<RoundKey, List<Row>> beneath = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.unit().equals(unit)) {
                Kind kind = row.state() == Report.State.DUE ? Kind.NEAR : Kind.PAST;
                told.add(new Reminder(kind, unit, row.round(), row.cutOff(), List.of()));
            } else if (unit.equals(row.parent()) && row.state() == Report.State.MISSING) {
                beneath.computeIfAbsent(row.round(), any -> new ArrayList<>()).add(row);
            }
        }
        beneath.forEach((round, missing) -> told.add(new Reminder(
                Kind.BENEATH,
                unit,
                round,
                missing.stream().map(Row::cutOff).min(Instant::compareTo).orElseThrow(),
                missing.stream().map(Row::unit).toList())));
        return told;
    }

    /** Two look-ups by index: one's own rows, and those beneath. What somebody else reported is settled for the day. */
    private List<Row> rows(LocalDate day, List<String> units) {
        String select =
                "select r.unit_code, r.parent_code, r.state, r.cut_off, o.round_day, o.ordinal from report_round o"
                        + " join report r on r.round_id = o.id where o.round_day = :day and ";
        return jdbc.sql(select + "r.unit_code in (:units) and ((r.state = 'DUE' and r.reminded_at is not null)"
                        + " or (r.state = 'MISSING' and r.on_behalf = false)) union all " + select
                        + "r.parent_code in (:units) and r.unit_code not in (:units) and r.state = 'MISSING'"
                        + " and r.on_behalf = false order by ordinal, unit_code")
                .param("day", day)
                .param("units", units)
                .query((row, number) -> new Row(
                        row.getString("unit_code"),
                        row.getString("parent_code"),
                        new RoundKey(row.getObject("round_day", LocalDate.class), row.getInt("ordinal")),
                        Report.State.valueOf(row.getString("state")),
                        Utc.read(row, "cut_off")))
                .list();
    }
}
