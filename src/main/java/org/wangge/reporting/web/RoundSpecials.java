package org.wangge.reporting.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.reporting.CountedCases;
import org.wangge.reporting.ReportAccess;
import org.wangge.reporting.Sheets;
import org.wangge.reporting.special.KindDesk;
import org.wangge.reporting.special.SpecialKind;
import org.wangge.reporting.special.SpecialSituation;
import org.wangge.security.Viewer;

/** The special situations of a round: they were told at once, on the sheet they are only listed. */
@Component
class RoundSpecials {

    private final CountedCases counted;
    private final KindDesk kinds;
    private final KnownUnits units;

    RoundSpecials(CountedCases counted, KindDesk kinds, KnownUnits units) {
        this.counted = counted;
        this.kinds = kinds;
        this.units = units;
    }

    /** Those that somebody knows of, and how many more there are. */
    record Told(List<ReportView.SpecialRow> known, int withheld) {}

    Told of(Sheets.Sheet sheet, Viewer viewer) {
        CountedCases.Specials found = counted.specials(new ReportAccess.Seen(sheet.report(), sheet.round()), viewer);
        if (found.known().isEmpty()) {
            return new Told(List.of(), found.withheld());
        }
        Map<String, String> names = kindNames();
        return new Told(found.known().stream().map(one -> row(one, names)).toList(), found.withheld());
    }

    /** The names of the kinds in the reader's language. */
    Map<String, String> kindNames() {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return kinds.all().stream()
                .collect(Collectors.toMap(SpecialKind::code, kind -> english ? kind.nameEn() : kind.name()));
    }

    private ReportView.SpecialRow row(SpecialSituation of, Map<String, String> names) {
        return new ReportView.SpecialRow(
                of.id().toString(),
                of.kind(),
                names.getOrDefault(of.kind(), of.kind()),
                of.unit(),
                units.find(of.unit()).map(Unit::name).orElse(of.unit()),
                Days.local(of.reportedAt()),
                of.isOpen());
    }
}
