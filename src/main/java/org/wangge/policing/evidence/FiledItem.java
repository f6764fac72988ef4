package org.wangge.policing.evidence;

/**
 * An item as it stands in the file of a matter.
 *
 * @param number in that file; an item that came with a joined matter has another than it had there
 */
public record FiledItem(EvidenceItem item, int number) {

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "FiledItem " + number;
    }
}
