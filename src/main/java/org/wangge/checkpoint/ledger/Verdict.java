package org.wangge.checkpoint.ledger;

/** What became of a row. */
public enum Verdict {
    /** Not judged yet. */
    PENDING,
    /** Registered, with a case of its own. */
    ACCEPT,
    /** The person has an open case already, or one for the same day. */
    DUPLICATE,
    /** Something is wrong with it; it waits to be mended. */
    REJECT
}
