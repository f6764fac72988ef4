package org.wangge.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Totals are computed from what was signed right beneath, and say what changed since they were signed. */
@Component
public class Totals {

    private final Reports reports;
    private final Versions versions;

    Totals(Reports reports, Versions versions) {
        this.reports = reports;
        this.versions = versions;
    }

    /** One figure of one unit beneath that is not as it was in the signed total; {@code null} for not given. */
    public record Change(String unit, String indicator, Long before, Long now) {}

    Total of(Report total, List<Indicator> indicators) {
        List<Report> beneath = reports.beneath(total);
        return Total.of(beneath, versions.byIds(ids(beneath)), indicators);
    }

    List<Change> changes(Report total) {
        Map<String, Long> basis = versions.basis(total.versionId());
        List<Report> beneath = reports.beneath(total);
        List<Long> needed = new ArrayList<>(ids(beneath));
        basis.values().stream().filter(Objects::nonNull).forEach(needed::add);
        Map<Long, ReportVersion> known = versions.byIds(needed);
        List<Change> changes = new ArrayList<>();
        for (Report child : beneath) {
            Long before = basis.get(child.unit());
            if (!Objects.equals(before, child.versionId())) {
                changes.addAll(changes(
                        child.unit(),
                        before == null ? Figures.NONE : known.get(before).figures(),
                        known.get(child.versionId()).figures()));
            }
        }
        return changes;
    }

    private static List<Change> changes(String unit, Figures before, Figures now) {
        TreeSet<String> codes = new TreeSet<>(before.values().keySet());
        codes.addAll(now.values().keySet());
        return codes.stream()
                .filter(code -> !Objects.equals(before.get(code), now.get(code)))
                .map(code -> new Change(unit, code, before.get(code), now.get(code)))
                .toList();
    }

    private static List<Long> ids(List<Report> beneath) {
        return beneath.stream().map(Report::versionId).filter(Objects::nonNull).toList();
    }
}
