package org.wangge.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.Level;

/** A report with everything that stands on its sheet. */
@Service
@Transactional(readOnly = true)
public class Sheets {

    private final Reports reports;
    private final Versions versions;
    private final Indicators indicators;
    private final VillageFigures villages;
    private final GridRows grids;
    private final VillageRows rows;
    private final Totals totals;
    private final KnownNow now;
    private final CountedAtClose counted;
    private final Clock clock;

    Sheets(
            Reports reports,
            Versions versions,
            Indicators indicators,
            VillageFigures villages,
            GridRows grids,
            VillageRows rows,
            Totals totals,
            KnownNow now,
            CountedAtClose counted,
            Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.indicators = indicators;
        this.villages = villages;
        this.grids = grids;
        this.rows = rows;
        this.totals = totals;
        this.now = now;
        this.counted = counted;
        this.clock = clock;
    }

    /** From when one looks at a report. */
    public enum AsKnown {
        /** As it stood at its cut-off. */
        THEN,
        /** With the newest that is known beneath. */
        NOW
    }

    /** One grid's row: its figures, since when they are confirmed, and what of them is whose. */
    public record GridLine(String grid, Figures figures, Instant confirmedAt, List<GroupLine> groups) {}

    /** What of a grid's figures belongs to a household group, or with {@code null} for the group to none. */
    public record GroupLine(String group, Figures figures) {}

    /**
     * A sheet.
     *
     * @param figures what was signed, or what there is to sign
     * @param received how many of those expected have reported themselves; for a village its confirmed grids
     * @param missing the units beneath without figures
     * @param spokenFor the units beneath for which the next level reported
     * @param changes what has changed beneath a signed total
     */
    public record Sheet(
            Report report,
            Round round,
            List<Indicator> indicators,
            Figures figures,
            int received,
            List<String> missing,
            List<String> spokenFor,
            List<ReportVersion> versions,
            List<GridLine> grids,
            List<Totals.Change> changes) {

        public Sheet {
            figures = Indicators.withSums(figures, indicators);
        }

        public Report.State stateAt(Instant now) {
            return report.stateAt(now);
        }

        public Optional<ReportVersion> newest() {
            return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
        }

        private Sheet with(Figures others) {
            return new Sheet(report, round, indicators, others, received, missing, spokenFor, versions, grids, changes);
        }

        /** Whether there is nothing but zeros to be signed. */
        public boolean isZero() {
            return figures.isZero(indicators);
        }
    }

    public Sheet of(ReportAccess.Seen seen) {
        return of(seen, null);
    }

    /** The same with the figures that a signature given now would hold, whatever was signed or said for it before. */
    public Sheet toSign(ReportAccess.Seen seen) {
        Sheet sheet = of(seen);
        Report of = seen.report();
        return sheet.with(
                of.isTotal()
                        ? totals.of(of, sheet.indicators()).figures()
                        : toSign(of, seen.round(), sheet.indicators()));
    }

    /** The reports right beneath a total. */
    public List<Report> beneath(ReportAccess.Seen total) {
        return total.isOpen() ? reports.beneath(total.report()) : List.of();
    }

    /** @param asKnown {@code null} for what was signed last, or is to be signed */
    public Sheet of(ReportAccess.Seen seen, AsKnown asKnown) {
        Report of = seen.report();
        List<Indicator> all = indicators.on(seen.round().key().day());
        if (!seen.isOpen()) {
            return soFar(seen, all);
        }
        List<ReportVersion> signed = versions.of(of.id());
        if (asKnown == AsKnown.THEN) {
            signed = signed.stream()
                    .filter(version -> !version.signedAt().isAfter(of.cutOff()))
                    .toList();
        }
        ReportVersion shown = signed.isEmpty() ? null : signed.get(signed.size() - 1);
        List<GridLine> lines =
                of.isTotal() ? List.of() : rows.of(of, seen.round(), all, knownUntil(seen, shown, asKnown));
        Total total = of.isTotal() ? totals.of(of, all) : null;
        int received = total == null ? confirmed(lines) : total.received();
        List<String> missing = total == null ? List.of() : total.missing();
        if (asKnown == AsKnown.THEN) {
            received = shown == null ? 0 : shown.received();
            missing = shown == null ? missing : missing(shown.id());
        }
        return new Sheet(
                of,
                seen.round(),
                all,
                figures(seen, shown, total, all, asKnown),
                received,
                missing,
                total == null ? List.of() : total.onBehalf(),
                signed,
                lines,
                of.outdated() ? totals.changes(of) : List.of());
    }

    private Figures figures(
            ReportAccess.Seen seen, ReportVersion shown, Total total, List<Indicator> all, AsKnown asKnown) {
        Report of = seen.report();
        if (asKnown == AsKnown.NOW && total != null) {
            return VillageFigures.sum(now.beneath(of, seen.round(), all).values(), all);
        }
        if (shown != null) {
            return asKnown == AsKnown.NOW ? shown.figures().with(villages.derived(of, seen.round())) : shown.figures();
        }
        if (asKnown == AsKnown.THEN) {
            return total == null ? Indicators.withSums(of.snapshot(), all) : Figures.NONE;
        }
        return total == null ? toSign(of, seen.round(), all) : total.figures();
    }

    private Instant knownUntil(ReportAccess.Seen seen, ReportVersion shown, AsKnown asKnown) {
        if (asKnown == AsKnown.NOW || (asKnown == null && shown == null)) {
            return clock.instant();
        }
        return shown == null ? seen.round().to() : shown.signedAt();
    }

    private List<String> missing(Long version) {
        return versions.basis(version).entrySet().stream()
                .filter(child -> child.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Figures toSign(Report of, Round round, List<Indicator> all) {
        return villages.derived(of, round).with(VillageRows.typed(grids.of(of.unit(), round.key()), all));
    }

    private static int confirmed(List<GridLine> lines) {
        return (int) lines.stream().filter(line -> line.confirmedAt() != null).count();
    }

    /** What a window that is still open has brought until now; totals begin with the first signature beneath. */
    private Sheet soFar(ReportAccess.Seen seen, List<Indicator> all) {
        Report of = seen.report();
        RoundKey key = seen.round().key();
        Figures figures = Figures.NONE;
        List<GridLine> lines = List.of();
        if (of.level() == Level.VILLAGE) {
            lines = rows.soFar(of.unit(), key, all);
            Figures derived = VillageFigures.sum(villages.soFar(of.unit()).values(), all);
            Figures known =
                    Indicators.zeros(all).plus(derived, all).with(counted.of(of.unit(), key.day(), clock.instant()));
            figures = Indicators.withSums(known, all).with(VillageRows.typed(grids.of(of.unit(), key), all));
        }
        return new Sheet(
                of, seen.round(), all, figures, confirmed(lines), List.of(), List.of(), List.of(), lines, List.of());
    }
}
