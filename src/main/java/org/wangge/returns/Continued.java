package org.wangge.returns;

/**
 * A case goes on in another village under a number of its own; what others keep open about it goes on there, in the
 * same transaction.
 */
public record Continued(String before, ReturnCase now) {

    /** Says whose case it is by number alone. */
    @Override
    public String toString() {
        return "Continued " + before + " as " + now.number();
    }
}
