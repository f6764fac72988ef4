package org.wangge.returns;

/**
 * Somebody in the loop refused what was asked; whoever deals with non-cooperation takes it up in the same transaction.
 *
 * @param kind such as {@code refuses-transfer} or {@code refuses-check}
 * @param account what was written down of it
 */
public record Refused(String caseNumber, String kind, String account) {

    /** Says nothing of what was written, so that it reaches no log. */
    @Override
    public String toString() {
        return "Refused " + caseNumber;
    }
}
