package org.wangge.reporting;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said beside the figures, and passed upward: a sheet shows what the units right beneath it say. */
@Service
@Transactional(readOnly = true)
public class Remarks {

    private final Reports reports;
    private final Versions versions;
    private final GridRows grids;

    Remarks(Reports reports, Versions versions, GridRows grids) {
        this.reports = reports;
        this.versions = versions;
        this.grids = grids;
    }

    /** What somebody said for a unit. */
    public record Remark(String unit, String text, Long by, Instant at) {

        @Override
        public String toString() {
            return "Remark[" + unit + "]";
        }
    }

    /** As the units beneath say now. */
    public List<Remark> beneath(Sheets.Sheet sheet) {
        return beneath(sheet, null);
    }

    /** @param asKnown at the cut-off the units beneath say what they said in the versions that the sheet stands on */
    public List<Remark> beneath(Sheets.Sheet sheet, Sheets.AsKnown asKnown) {
        Report of = sheet.report();
        if (!of.isTotal()) {
            return grids.of(of.unit(), sheet.round().key()).stream()
                    .filter(row -> row.remark() != null)
                    .map(row -> new Remark(row.grid(), row.remark(), row.confirmedBy(), row.confirmedAt()))
                    .toList();
        }
        if (of.id() == null) {
            return List.of();
        }
        Map<Long, Report> beneath = new LinkedHashMap<>();
        reports.beneath(of).forEach(child -> beneath.put(child.id(), child));
        Collection<Long> ids = asKnown == Sheets.AsKnown.THEN
                ? sheet.newest()
                        .map(shown -> versions.basis(shown.id()).values())
                        .orElse(List.of())
                : beneath.values().stream().map(Report::versionId).toList();
        return versions.byIds(ids.stream().filter(Objects::nonNull).toList()).values().stream()
                .filter(version -> version.remark() != null)
                .map(version -> new Remark(
                        beneath.get(version.reportId()).unit(),
                        version.remark(),
                        version.signedBy(),
                        version.signedAt()))
                .sorted(Comparator.comparing(Remark::unit))
                .toList();
    }
}
