package org.wangge.checkpoint.ledger;

/**
 * The first thing found wrong with a row.
 *
 * @param reason the stable code, such as {@code identity-checksum}
 * @param field where a mend has to be made
 */
record Fault(String reason, Column field) {}
