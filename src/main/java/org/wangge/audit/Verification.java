package org.wangge.audit;

import java.util.HexFormat;

/**
 * What a walk along the audit chain found.
 *
 * @param verified how many entries from the first on are as they were sealed
 * @param brokenAt the place of the first fault, or null
 * @param fault what is wrong there, or null
 * @param head the last verified hash in hexadecimal; write it down elsewhere to prove later what was there today
 */
public record Verification(long verified, Long brokenAt, Fault fault, String head) {

    /** What can happen to a chain. */
    public enum Fault {
        /** An entry is not what was sealed. */
        CHANGED,
        /** An entry is missing. */
        REMOVED,
        /** The end of the chain does not fit its last link. */
        CUT
    }

    static Verification intact(long entries, byte[] head) {
        return new Verification(entries, null, null, HexFormat.of().formatHex(head));
    }

    static Verification broken(long verified, long place, Fault fault) {
        return new Verification(verified, place, fault, null);
    }

    public boolean isIntact() {
        return fault == null;
    }
}
