package org.wangge.policing.room;

import java.math.BigDecimal;
import java.util.List;

/**
 * An officer of a village in a quarter, with what was signed of it so far.
 *
 * @param assessment {@code null} as long as nobody signed
 * @param parts every number of both sides, in order
 */
public record AssessedOfficer(
        String village,
        Long accountId,
        String username,
        String name,
        Assessment assessment,
        List<AssessmentPart> parts) {

    /** The latest number of a side, or {@code null}. */
    public AssessmentPart latest(Side side) {
        return parts.stream()
                .filter(part -> part.side() == side)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** The village's part, the committee's score in it; {@code null} until it is signed. */
    public BigDecimal villageScore() {
        AssessmentPart village = latest(Side.VILLAGE);
        return village == null ? null : assessment.weights().villageScore(village.score(), village.committeeScore());
    }

    /** {@code null} until both sides have signed. */
    public BigDecimal total() {
        AssessmentPart village = latest(Side.VILLAGE);
        AssessmentPart station = latest(Side.STATION);
        return village == null || station == null
                ? null
                : assessment.weights().total(village.score(), village.committeeScore(), station.score());
    }
}
