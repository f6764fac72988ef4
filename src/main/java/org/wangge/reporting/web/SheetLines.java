package org.wangge.reporting.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.organisation.Level;
import org.wangge.reporting.Beneath;
import org.wangge.reporting.Indicator;
import org.wangge.reporting.ReportAccess;
import org.wangge.reporting.ReportSearch;
import org.wangge.reporting.ReportVersion;
import org.wangge.reporting.Sheets;

/** The table beneath the figures of a sheet: the rows of which they are the sum, and what each column is. */
@Component
class SheetLines {

    private final Beneath beneath;
    private final ReportViews views;

    SheetLines(Beneath beneath, ReportViews views) {
        this.beneath = beneath;
        this.views = views;
    }

    /** What a line is: a household group and what belongs to none stand beneath their grid, and are counted there. */
    public enum Kind {
        UNIT,
        GRID,
        GROUP,
        REST,
        OWN;

        public boolean isBeneathGrid() {
            return this == GROUP || this == REST;
        }
    }

    /**
     * One line.
     *
     * @param figures what is not in it nobody gave
     * @param row the state of a unit's report, else {@code null}
     * @param missing whether nothing of this unit is in the sum
     * @param zero whether what was summed was a zero report
     * @param newer whether the unit has a later version than the one that was summed
     */
    public record Line(
            Kind kind,
            String unit,
            String name,
            Map<String, Long> figures,
            ReportRow row,
            boolean missing,
            boolean zero,
            boolean newer,
            OffsetDateTime confirmedAt) {

        /** Whether it is a household group of which there is nothing to say. */
        public boolean idle() {
            return kind == Kind.GROUP && figures.values().stream().allMatch(amount -> amount == 0);
        }
    }

    /** One figure; {@code empty} where it is zero, or not given, in all lines and in the sum. */
    public record Column(String code, String name, String measuredIn, boolean typed, boolean empty) {}

    /** The whole table; {@code sums} is what the lines make. */
    public record Table(List<Column> columns, List<Line> lines, Map<String, Long> sums) {}

    Table of(ReportAccess.Seen seen, Sheets.Sheet sheet, Sheets.AsKnown asKnown, Locale locale) {
        List<Line> lines = seen.report().isTotal() ? units(seen, sheet, asKnown) : grids(sheet);
        Map<String, Long> sums = new TreeMap<>();
        for (Indicator indicator : sheet.indicators()) {
            lines.stream()
                    .filter(line -> !line.kind().isBeneathGrid())
                    .map(line -> line.figures().get(indicator.code()))
                    .filter(Objects::nonNull)
                    .reduce((one, other) -> indicator.sums() ? one + other : Long.valueOf(Math.max(one, other)))
                    .ifPresent(sum -> sums.put(indicator.code(), sum));
        }
        List<Column> columns = sheet.indicators().stream()
                .map(indicator -> column(indicator, sheet, lines, locale))
                .toList();
        return new Table(columns, lines, sums);
    }

    private static Column column(Indicator of, Sheets.Sheet sheet, List<Line> lines, Locale locale) {
        Long whole = sheet.figures().get(of.code());
        boolean empty = (whole == null || whole == 0)
                && lines.stream()
                        .map(line -> line.figures().get(of.code()))
                        .allMatch(amount -> amount == null || amount == 0);
        String name = locale.getLanguage().equals("en") ? of.nameEn() : of.name();
        return new Column(of.code(), name, of.measuredIn(), of.typed(), empty);
    }

    private List<Line> units(ReportAccess.Seen seen, Sheets.Sheet sheet, Sheets.AsKnown asKnown) {
        return beneath.of(seen, sheet, asKnown).stream()
                .map(line -> {
                    ReportRow row = views.row(
                            new ReportSearch.Found(line.report(), seen.round().key()));
                    ReportVersion version = line.version();
                    return new Line(
                            Kind.UNIT,
                            row.unit(),
                            row.unitName(),
                            line.figures() == null ? Map.of() : line.figures().values(),
                            row,
                            line.figures() == null,
                            version == null ? row.zero() && !line.newer() : version.zero(),
                            line.newer(),
                            null);
                })
                .toList();
    }

    private List<Line> grids(Sheets.Sheet sheet) {
        List<Line> lines = new ArrayList<>();
        for (Sheets.GridLine grid : sheet.grids()) {
            lines.add(line(Kind.GRID, grid.grid(), grid.figures().values(), Days.local(grid.confirmedAt())));
            for (Sheets.GroupLine group : grid.groups()) {
                Kind kind = group.group() == null ? Kind.REST : Kind.GROUP;
                String unit = group.group() == null ? grid.grid() : group.group();
                lines.add(line(kind, unit, group.figures().values(), null));
            }
        }
        Map<String, Long> own = own(sheet);
        if (!own.isEmpty()) {
            lines.add(line(Kind.OWN, sheet.report().unit(), own, null));
        }
        return lines;
    }

    /** What the village has beside its grids: what only villages have, and what it typed itself. */
    private static Map<String, Long> own(Sheets.Sheet sheet) {
        Map<String, Long> own = new TreeMap<>();
        for (Indicator indicator : sheet.indicators()) {
            Long whole = sheet.figures().get(indicator.code());
            Long ofGrids = sheet.grids().stream()
                    .map(grid -> grid.figures().get(indicator.code()))
                    .filter(Objects::nonNull)
                    .reduce((one, other) -> indicator.sums() ? one + other : Long.valueOf(Math.max(one, other)))
                    .orElse(null);
            if (whole != null && (ofGrids == null || indicator.level() == Level.VILLAGE)) {
                own.put(indicator.code(), whole);
            } else if (whole != null && !whole.equals(ofGrids)) {
                own.put(indicator.code(), indicator.sums() ? Long.valueOf(whole - ofGrids) : whole);
            }
        }
        return own;
    }

    private Line line(Kind kind, String unit, Map<String, Long> figures, OffsetDateTime confirmedAt) {
        return new Line(kind, unit, views.name(unit), figures, null, false, false, false, confirmedAt);
    }
}
