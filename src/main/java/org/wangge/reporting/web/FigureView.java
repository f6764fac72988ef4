package org.wangge.reporting.web;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A figure, of what it is the sum, and the list of what it counts.
 *
 * @param value {@code null} where nobody gave it
 * @param counted what the list makes by what is known now; it differs from what was signed before something was put
 *     right, and is {@code null} for a typed figure, behind which there is no list
 * @param madeOf the figures that it adds up, where an administrator has defined it as a sum
 * @param parts the units beneath, or the grids and household groups, with their share
 * @param next the cursor of the next page of {@code items}
 * @param withheld how many items the caller may not see
 * @param withheldWhy {@code cases}, {@code matters} or {@code special-situations}; {@code null} where none is withheld
 */
public record FigureView(
        String indicator,
        String name,
        String measuredIn,
        boolean typed,
        Long value,
        Long counted,
        List<Made> madeOf,
        List<Part> parts,
        List<Item> items,
        String next,
        int withheld,
        String withheldWhy) {

    /** A figure that is added, or with -1 as its sign taken away. */
    public record Made(String indicator, String name, int sign, Long value) {}

    /**
     * A share of the figure.
     *
     * @param kind {@code unit}, {@code grid}, {@code group}, {@code rest} of a grid without household group, or the
     *     village's {@code own}; groups and rests are contained in their grid
     * @param value {@code null} where it was not given
     * @param missing whether nothing of this unit is in the sum
     */
    public record Part(String kind, String unit, String name, Long value, boolean missing) {}

    /**
     * One thing that is counted: a case, a matter, a special situation or somebody on duty; nothing of these where the
     * figure was put right afterwards.
     *
     * @param kind {@code case}, {@code matter}, {@code special}, {@code staff} or {@code mended}
     * @param staff the name of who is on duty
     * @param until when their shift ends
     */
    public record Item(
            String kind,
            String caseNumber,
            String matter,
            String special,
            String staff,
            String village,
            String grid,
            String group,
            int counts,
            OffsetDateTime at,
            OffsetDateTime until) {}
}
