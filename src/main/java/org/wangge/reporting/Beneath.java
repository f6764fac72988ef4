package org.wangge.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a total's sheet: the units right beneath it with the figures of which it is the sum. */
@Service
@Transactional(readOnly = true)
public class Beneath {

    private final Reports reports;
    private final Versions versions;
    private final KnownNow now;

    Beneath(Reports reports, Versions versions, KnownNow now) {
        this.reports = reports;
        this.versions = versions;
        this.now = now;
    }

    /**
     * One unit.
     *
     * @param figures {@code null} where the total has none of it: that is missing, not zero
     * @param version from which the figures are, {@code null} for none or where several stand behind them
     * @param newer whether the unit has a later version than the one that was summed
     */
    public record Line(Report report, Figures figures, ReportVersion version, boolean newer) {}

    /** Those of a sheet, as it was asked for; none where nothing was signed yet by its cut-off. */
    public List<Line> of(ReportAccess.Seen seen, Sheets.Sheet sheet, Sheets.AsKnown asKnown) {
        if (!seen.isOpen() || !seen.report().isTotal()) {
            return List.of();
        }
        List<Report> beneath = reports.beneath(seen.report());
        if (asKnown == Sheets.AsKnown.NOW) {
            Map<String, Figures> known = now.beneath(seen.report(), seen.round(), sheet.indicators());
            return beneath.stream()
                    .map(child -> new Line(child, known.get(child.unit()), null, false))
                    .toList();
        }
        ReportVersion shown = sheet.newest().orElse(null);
        if (shown == null && asKnown == Sheets.AsKnown.THEN) {
            return List.of();
        }
        Map<String, Long> counted = new HashMap<>();
        if (shown == null) {
            beneath.forEach(child -> counted.put(child.unit(), child.versionId()));
        } else {
            counted.putAll(versions.basis(shown.id()));
        }
        Map<Long, ReportVersion> known = versions.byIds(
                counted.values().stream().filter(Objects::nonNull).toList());
        return beneath.stream().map(child -> line(child, counted, known)).toList();
    }

    private static Line line(Report child, Map<String, Long> counted, Map<Long, ReportVersion> known) {
        Long id = counted.get(child.unit());
        ReportVersion version = id == null ? null : known.get(id);
        return new Line(
                child, version == null ? null : version.figures(), version, !Objects.equals(id, child.versionId()));
    }
}
