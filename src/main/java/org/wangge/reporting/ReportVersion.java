package org.wangge.reporting;

import java.time.Instant;

/**
 * What was signed once, and stays as it was.
 *
 * @param number 1 for the first
 * @param typed what the unit itself typed, beside what was derived or summed
 * @param reason why it was corrected or reported on behalf, else {@code null}
 * @param remark what its signer says beside the figures, {@code null} for nothing
 * @param expected of how many units a total speaks
 * @param received how many of them have reported themselves
 */
public record ReportVersion(
        Long id,
        Long reportId,
        int number,
        Figures figures,
        Figures typed,
        Long signedBy,
        Instant signedAt,
        boolean late,
        boolean zero,
        boolean onBehalf,
        String reason,
        String remark,
        int expected,
        int received) {

    @Override
    public String toString() {
        return "ReportVersion[" + id + "]";
    }
}
