package org.wangge.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the units beneath add up to now.
 *
 * @param basis the version of each of them, {@code null} for one without figures
 * @param received how many have reported themselves
 * @param missing those without figures
 * @param onBehalf those whose figures somebody else gave
 * @param outdated whether one of them is itself a total to be signed anew
 */
record Total(
        Figures figures,
        Map<String, Long> basis,
        int received,
        List<String> missing,
        List<String> onBehalf,
        boolean outdated) {

    /** Adds up; it looks at nothing but what is right beneath. */
    static Total of(List<Report> beneath, Map<Long, ReportVersion> versions, List<Indicator> indicators) {
        Map<String, Long> basis = new LinkedHashMap<>();
        Figures figures = Figures.NONE;
        for (Report child : beneath) {
            basis.put(child.unit(), child.versionId());
            if (child.hasFigures()) {
                figures = figures.plus(versions.get(child.versionId()).figures(), indicators);
            }
        }
        return new Total(
                figures,
                basis,
                (int) beneath.stream()
                        .filter(child -> child.state() == Report.State.SIGNED)
                        .count(),
                beneath.stream()
                        .filter(child -> !child.hasFigures())
                        .map(Report::unit)
                        .toList(),
                beneath.stream().filter(Report::onBehalf).map(Report::unit).toList(),
                beneath.stream().anyMatch(Report::outdated));
    }
}
