package org.wangge.policing;

/** A matter has ended, in the same transaction; whoever keeps something open for it ends that too. */
public record MatterClosed(Matter matter) {

    /** Says which by its number alone. */
    @Override
    public String toString() {
        return "MatterClosed " + matter.key();
    }
}
