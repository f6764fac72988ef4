package org.wangge.checkpoint.ledger;

/** How far a ledger is. */
public enum LedgerState {
    /** Rows are being judged and taken. */
    READING,
    /** Every row was judged; good ones were taken, bad ones wait to be mended. */
    WAITING,
    /** Nothing is left to mend. */
    DONE,
    /** The file was no ledger; nothing of it was kept. */
    REFUSED
}
