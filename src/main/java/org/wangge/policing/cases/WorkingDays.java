package org.wangge.policing.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The calendar of working days: weekends, and what the yearly notices of the State Council make of other days. */
public final class WorkingDays {

    private final Set<LocalDate> holidays;
    private final Set<LocalDate> madeUp;

    public WorkingDays(Set<LocalDate> holidays, Set<LocalDate> madeUp) {
        this.holidays = Set.copyOf(holidays);
        this.madeUp = Set.copyOf(madeUp);
    }

    /** The calendar that the application carries: lines of {@code kind,from,until}. */
    public static WorkingDays known() {
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        try (var lines = new ClassPathResource("calendar/working-days.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .forEach(cells -> LocalDate.parse(cells[1])
                            .datesUntil(LocalDate.parse(cells[2]).plusDays(1))
                            .forEach((cells[0].equals("holiday") ? holidays : worked)::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WorkingDays(holidays, worked);
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return madeUp.contains(day) || (!weekend && !holidays.contains(day));
    }

    /** The last of so many working days after a day; the day itself does not count. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        int left = count;
        while (left > 0) {
            last = last.plusDays(1);
            left -= isWorkingDay(last) ? 1 : 0;
        }
        return last;
    }
}
