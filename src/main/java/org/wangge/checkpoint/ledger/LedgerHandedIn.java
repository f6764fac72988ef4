package org.wangge.checkpoint.ledger;

/** A ledger's rows wait to be judged. */
record LedgerHandedIn(Long ledgerId) {}
