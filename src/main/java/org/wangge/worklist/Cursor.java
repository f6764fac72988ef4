package org.wangge.worklist;

import java.time.DateTimeException;
import java.time.Instant;
import org.wangge.problem.Problem;

/** Where a page of the work list ended: the list goes on with what is due later, or as late with a greater id. */
record Cursor(Instant dueAt, String id) {

    /** Before every item. */
    static final Cursor START = new Cursor(Instant.EPOCH, "");

    /** @throws Problem 422 if the text is no cursor that this list gave */
    static Cursor parse(String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        int tilde = text.indexOf('~');
        try {
            return new Cursor(Instant.parse(text.substring(0, Math.max(tilde, 0))), text.substring(tilde + 1));
        } catch (DateTimeException unreadable) {
            throw Problem.invalid("cursor", "cursor-invalid");
        }
    }

    @Override
    public String toString() {
        return dueAt + "~" + id;
    }
}
