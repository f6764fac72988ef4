package org.wangge.reporting.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.wangge.reporting.Totals;

/**
 * A report as the API shows it. {@code state} is {@code due}, {@code signed} or {@code missing}; zero, late, corrected,
 * outdated and on behalf are flags beside it.
 *
 * @param unit the code of the unit
 * @param date the round: a day, with {@code .2} behind it for the second of a day
 * @param cutOff until when it is in time
 * @param remindedTo the names of whoever was on duty then, or holds the post
 * @param figures by indicator; what nobody gave is not in it
 * @param expected how many units beneath owe a report; for a village its grids
 * @param received how many of them have reported themselves; for a village its confirmed grids
 * @param missing the units beneath that have no figures
 * @param spokenFor the units beneath for which this level reported
 * @param remarks what the units right beneath say beside their figures; for a village its grids
 * @param changes what changed beneath a signed total
 * @param specials the special situations of the round that the reader may know of
 * @param specialsWithheld how many more there are
 */
public record ReportView(
        String unit,
        String unitName,
        String level,
        String parent,
        String date,
        String state,
        boolean zero,
        boolean late,
        boolean corrected,
        boolean outdated,
        OnBehalf onBehalf,
        OffsetDateTime cutOff,
        OffsetDateTime windowFrom,
        OffsetDateTime windowTo,
        OffsetDateTime remindedAt,
        List<String> remindedTo,
        OffsetDateTime toldAt,
        Map<String, Long> figures,
        int expected,
        int received,
        List<String> missing,
        List<String> spokenFor,
        List<VersionView> versions,
        List<GridView> grids,
        List<RemarkView> remarks,
        List<Totals.Change> changes,
        List<DisputeView> disputes,
        List<SpecialRow> specials,
        int specialsWithheld) {

    /** A special situation of the round; what happened is told where it is opened. */
    public record SpecialRow(
            String id, String kind, String kindName, String unit, String unitName, OffsetDateTime at, boolean open) {}

    /** Who reported for the unit, and why. */
    public record OnBehalf(String by, String reason) {}

    /** What was signed once; a later one has a higher number. */
    public record VersionView(
            int number,
            OffsetDateTime at,
            String by,
            boolean zero,
            boolean late,
            boolean onBehalf,
            String reason,
            String remark,
            Map<String, Long> figures,
            int expected,
            int received) {}

    /** A grid's row on the village's sheet; {@code confirmedAt} is empty while its leader has not confirmed it. */
    public record GridView(
            String grid, Map<String, Long> figures, OffsetDateTime confirmedAt, List<GroupView> groups) {}

    /** What of a grid's derived figures belongs to a household group; without {@code group} to none of them. */
    public record GroupView(String group, Map<String, Long> figures) {}

    /** What somebody said for a unit beside its figures. */
    public record RemarkView(String unit, String unitName, String text, String by, OffsetDateTime at) {}

    /** A doubt about a figure; {@code answer} is {@code mended}, {@code stands}, or empty while it is open. */
    public record DisputeView(String id, String grid, String indicator, OffsetDateTime at, String answer) {}
}
