package org.wangge.reporting;

import java.time.Instant;
import org.wangge.organisation.Level;

/**
 * What one unit owes in one round.
 *
 * @param parent to whom it reported on that day, {@code null} at the top
 * @param path the codes from the top down to it, as the tree stood on that day
 * @param expected how many units beneath it owe a report
 * @param snapshot a village's derived figures as known when the window closed, {@code null} for a total
 * @param versionId the newest version, {@code null} where there is none
 * @param late whether the unit's own first signature came after the cut-off
 * @param onBehalf whether what is there was reported by the next level
 */
public record Report(
        Long id,
        Long roundId,
        String unit,
        Level level,
        String parent,
        String path,
        Instant cutOff,
        int expected,
        State state,
        Figures snapshot,
        Long versionId,
        int versions,
        boolean zero,
        boolean late,
        boolean corrected,
        boolean outdated,
        boolean onBehalf,
        Instant remindedAt,
        Instant toldAt) {

    /** Zero and late are no states: they are flags of what was signed. Nobody's silence is a zero. */
    public enum State {
        DUE,
        SIGNED,
        MISSING
    }

    /** What a unit owes, before anything was signed. */
    static Report owed(Long id, Long roundId, UnitTree.Node unit, Instant cutOff, Figures snapshot) {
        return new Report(
                id,
                roundId,
                unit.code(),
                unit.level(),
                unit.parent(),
                unit.path(),
                cutOff,
                unit.children(),
                State.DUE,
                snapshot,
                null,
                0,
                false,
                false,
                false,
                false,
                false,
                null,
                null);
    }

    public boolean isTotal() {
        return level != Level.VILLAGE;
    }

    /** Whether there are figures: its own, or those the next level gave for it. */
    public boolean hasFigures() {
        return versionId != null;
    }

    /** As {@code due} turns into {@code missing} at the cut-off, whether or not a sweep has come by yet. */
    public State stateAt(Instant now) {
        return state == State.DUE && now.isAfter(cutOff) ? State.MISSING : state;
    }
}
