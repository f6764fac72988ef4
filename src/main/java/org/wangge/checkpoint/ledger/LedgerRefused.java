package org.wangge.checkpoint.ledger;

/** A file that is not taken at all: nothing of it was kept. */
class LedgerRefused extends RuntimeException {
    private final String code;

    /** @param code the stable code, {@code ledger-…} */
    LedgerRefused(String code) {
        super(code);
        this.code = code;
    }

    LedgerRefused(String code, Exception cause) {
        super(code, cause);
        this.code = code;
    }

    String code() {
        return code;
    }
}
