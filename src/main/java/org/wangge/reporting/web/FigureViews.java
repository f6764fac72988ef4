package org.wangge.reporting.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.reporting.CountedCases;
import org.wangge.reporting.Indicator;
import org.wangge.reporting.ReportAccess;
import org.wangge.reporting.Sheets;
import org.wangge.security.Viewer;

/** Opens a figure: whose share it is made of, and what it counts. */
@Component
class FigureViews {

    private final Sheets sheets;
    private final SheetLines lines;
    private final CountedCases counted;
    private final Accounts accounts;

    FigureViews(Sheets sheets, SheetLines lines, CountedCases counted, Accounts accounts) {
        this.sheets = sheets;
        this.lines = lines;
        this.counted = counted;
        this.accounts = accounts;
    }

    /** @throws org.wangge.problem.Problem 404 for what is no indicator */
    FigureView of(
            ReportAccess.Seen seen,
            String indicator,
            Sheets.AsKnown asKnown,
            Viewer viewer,
            Long after,
            int most,
            Locale locale) {
        CountedCases.Behind behind = counted.of(seen, indicator, viewer, after, most);
        Indicator of = behind.indicator();
        Sheets.Sheet sheet = sheets.of(seen, asKnown);
        return new FigureView(
                of.code(),
                name(of, locale),
                of.measuredIn(),
                of.typed(),
                sheet.figures().get(of.code()),
                of.isCounted() ? behind.makes() : null,
                madeOf(of, sheet, locale),
                lines.of(seen, sheet, asKnown, locale).lines().stream()
                        .filter(line -> line.missing() || hasShare(line, of))
                        .map(line -> new FigureView.Part(
                                Codes.of(line.kind()),
                                line.unit(),
                                line.name(),
                                line.figures().get(of.code()),
                                line.missing()))
                        .toList(),
                items(behind.items()),
                behind.next(),
                behind.withheld(),
                behind.withheld() == 0 ? null : why(of));
    }

    private static List<FigureView.Made> madeOf(Indicator of, Sheets.Sheet sheet, Locale locale) {
        return of.formula() == null
                ? List.of()
                : sheet.indicators().stream()
                        .filter(one -> of.formula().parts().contains(one.code()))
                        .map(one -> new FigureView.Made(
                                one.code(),
                                name(one, locale),
                                of.formula().sign(one.code()),
                                sheet.figures().get(one.code())))
                        .toList();
    }

    private static String name(Indicator of, Locale locale) {
        return locale.getLanguage().equals("en") ? of.nameEn() : of.name();
    }

    /** A grid that gave nothing says so; of household groups only those that count. */
    private static boolean hasShare(SheetLines.Line line, Indicator of) {
        Long share = line.figures().get(of.code());
        return switch (line.kind()) {
            case UNIT -> true;
            case GRID -> share != null || of.typed();
            case GROUP, REST -> share != null && share != 0;
            case OWN -> share != null;
        };
    }

    private List<FigureView.Item> items(List<CountedCases.Item> of) {
        List<Long> ids = of.stream()
                .filter(item -> item.kind() == CountedCases.Kind.STAFF)
                .map(item -> Long.valueOf(item.id()))
                .toList();
        Map<String, String> staff = accounts.findAllById(ids).stream()
                .collect(Collectors.toMap(account -> account.id().toString(), Account::name));
        return of.stream().map(item -> item(item, staff)).toList();
    }

    private static FigureView.Item item(CountedCases.Item of, Map<String, String> staff) {
        return new FigureView.Item(
                Codes.of(of.kind()),
                of.kind() == CountedCases.Kind.CASE ? of.id() : null,
                of.kind() == CountedCases.Kind.MATTER ? of.id() : null,
                of.kind() == CountedCases.Kind.SPECIAL ? of.id() : null,
                of.kind() == CountedCases.Kind.STAFF ? staff.get(of.id()) : null,
                of.village(),
                of.grid(),
                of.group(),
                of.counts(),
                Days.local(of.at()),
                Days.local(of.until()));
    }

    private static String why(Indicator of) {
        return switch (of.code()) {
            case "non-cooperation" -> "matters";
            case "special-situations" -> "special-situations";
            default -> "cases";
        };
    }
}
