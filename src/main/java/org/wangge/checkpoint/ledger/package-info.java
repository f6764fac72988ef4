/** Ledgers of returning persons as villages send them: reading the file, judging its rows, taking in the good ones. */
package org.wangge.checkpoint.ledger;
