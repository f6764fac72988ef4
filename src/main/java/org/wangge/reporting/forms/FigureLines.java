package org.wangge.reporting.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.reporting.Report;
import org.wangge.reporting.ReportAccess;
import org.wangge.reporting.SheetFigures;
import org.wangge.reporting.SheetFigures.Begun;
import org.wangge.returns.OriginPlace;

/** The lines of the sheets that hold figures, all from the same facts as the reports. */
@Component
class FigureLines {

    private static final int DAYS = 31;
    private static final List<String> RETURNED =
            List.of("returned-taiyuan", "returned-shanxi", "returned-other-province", "returned");
    private static final List<String> ENTERED = List.of("centralised", "at-home", "released", "out-of-contact");

    private final SheetFigures figures;
    private final KnownUnits units;
    private final MessageSource texts;
    private final Clock clock;

    FigureLines(SheetFigures figures, KnownUnits units, MessageSource texts, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    List<SheetData.Line> of(SheetSource source, ReportAccess.Seen seen) {
        return switch (source) {
            case RETURNEES -> returnees(figures.begun(seen), seen.round().id());
            case LEADERS -> leaders(figures.begun(seen), seen.round().key().day());
            case CUMULATIVE ->
                figures.beneath(seen).stream().map(this::cumulative).toList();
            case REGISTER, FIVE_FOR_ONE -> throw new IllegalArgumentException(source + " holds people");
        };
    }

    private List<SheetData.Line> returnees(List<Begun> all, Long round) {
        List<SheetData.Line> lines = new ArrayList<>();
        List<OriginPlace> origins = new ArrayList<>(Arrays.asList(OriginPlace.values()));
        if (all.stream().anyMatch(one -> one.origin() == null && one.count() != 0)) {
            origins.add(null);
        }
        for (OriginPlace origin : origins) {
            for (String period : List.of("today", "cumulative")) {
                Predicate<Begun> counts = one -> one.origin() == origin
                        && (period.equals("cumulative") || one.round().equals(round));
                Map<String, Object> values = new TreeMap<>();
                values.put("origin", origin(origin));
                values.put("period", text("sheet-period." + period));
                values.put("checked", sum(all, counts.and(one -> RETURNED.contains(one.indicator()))));
                ENTERED.forEach(field -> values.put(
                        field, sum(all, counts.and(one -> one.indicator().equals(field)))));
                lines.add(new SheetData.Line(period, values));
            }
        }
        return lines;
    }

    /** The last days one by one, and what came before them in one line, so that the sum is that of all. */
    private List<SheetData.Line> leaders(List<Begun> all, LocalDate until) {
        LocalDate first = until.minusDays(DAYS - 1L);
        List<SheetData.Line> lines = new ArrayList<>();
        List<Begun> before = all.stream()
                .filter(one -> one.day() == null || one.day().isBefore(first))
                .toList();
        if (!before.isEmpty()) {
            lines.add(day(text("sheet-before"), before));
        }
        all.stream()
                .map(Begun::day)
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(first))
                .distinct()
                .sorted()
                .forEach(day -> lines.add(day(
                        day.toString(),
                        all.stream().filter(one -> day.equals(one.day())).toList())));
        if (all.stream().noneMatch(one -> until.equals(one.day()))) {
            lines.add(day(until.toString(), List.of()));
        }
        return lines;
    }

    private static SheetData.Line day(String day, List<Begun> of) {
        Map<String, Object> values = new TreeMap<>();
        values.put("day", day);
        values.put("taiyuan", sum(of, one -> one.indicator().equals("returned-taiyuan")));
        values.put("shanxi", sum(of, one -> one.indicator().equals("returned-shanxi")));
        values.put("other-province", sum(of, one -> one.indicator().equals("returned-other-province")));
        values.put("mended", sum(of, one -> one.indicator().equals("returned")));
        values.put("at-home", sum(of, one -> one.indicator().equals("at-home")));
        values.put("centralised", sum(of, one -> one.indicator().equals("centralised")));
        return new SheetData.Line("", values);
    }

    private SheetData.Line cumulative(SheetFigures.Beneath unit) {
        Map<String, Object> values = new TreeMap<>();
        values.put("unit", units.find(unit.unit()).map(Unit::name).orElse(unit.unit()));
        values.put("report", unit.report() == null ? "" : state(unit.report()));
        values.put("other-province", amount(unit, "returned-other-province"));
        values.put("in-province", amount(unit, "returned-taiyuan") + amount(unit, "returned-shanxi"));
        for (String field : List.of("centralised", "at-home", SheetFigures.NOT_ISOLATED, "released", "red", "yellow")) {
            values.put(field, amount(unit, field));
        }
        // nobody who did not travel has a record here: such a figure is there where an administrator has it typed
        for (String typed : List.of("red-stayed", "yellow-stayed")) {
            if (unit.signed().get(typed) != null) {
                values.put(typed, unit.signed().get(typed));
            }
        }
        return new SheetData.Line("", values);
    }

    private String state(Report report) {
        return text(
                report.onBehalf()
                        ? "report-flag.on-behalf"
                        : "report-state." + Codes.of(report.stateAt(clock.instant())));
    }

    private String origin(OriginPlace origin) {
        return text("sheet-origin." + (origin == null ? "mended" : Codes.of(origin)));
    }

    private static long amount(SheetFigures.Beneath unit, String indicator) {
        return unit.figures().getOrDefault(indicator, 0L);
    }

    private static long sum(List<Begun> of, Predicate<Begun> counts) {
        return of.stream().filter(counts).mapToLong(Begun::count).sum();
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
