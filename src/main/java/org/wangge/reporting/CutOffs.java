package org.wangge.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.engine.Decisions;
import org.wangge.organisation.Level;

/** Until when each level reports, by the dated table {@code report-cut-off}, asked once a level and round. */
@Component
class CutOffs {

    private final Decisions decisions;

    CutOffs(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The rows of one level and round, the most special first; an empty unit stands for all. */
    record OfLevel(LocalDate day, List<Map<String, Object>> rows) {

        /** The cut-off of a unit, for which a row of its own or of a unit above it comes before the common one. */
        Instant of(String path) {
            return rows.stream()
                    .filter(row -> row.get("unit").equals("") || path.contains("/" + row.get("unit") + "/"))
                    .findFirst()
                    .map(row -> Days.at(day, LocalTime.parse((String) row.get("time"))))
                    .orElseThrow(() -> new IllegalStateException("The table of cut-offs has no row for all units"));
        }

        /** The cut-off of all who have none of their own. */
        Instant common() {
            return of("/");
        }
    }

    OfLevel of(Level level, RoundKey round) {
        LocalDate day = round.day();
        Map<String, Object> question = Map.of(
                "level", Codes.of(level),
                "ordinal", round.ordinal(),
                "day", day,
                "weekday", Codes.of(day.getDayOfWeek()));
        return new OfLevel(day, decisions.ask("report-cut-off", question).rows());
    }
}
