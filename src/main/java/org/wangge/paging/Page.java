package org.wangge.paging;

import java.util.List;
import java.util.function.Function;
import org.wangge.problem.Problem;

/**
 * One page of a list, as the API answers it.
 *
 * @param next what to send as {@code cursor} for the page after this one; null on the last
 */
public record Page<T>(List<T> items, String next) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /**
     * How many items a page has.
     *
     * @param asked 1 to 200, or null for 50
     * @throws Problem 422 outside of that
     */
    public static int limit(Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > MOST) {
            throw Problem.invalid("limit", "limit-invalid", MOST);
        }
        return asked;
    }

    /** @throws Problem 422 if the cursor is none that this application gave */
    public static Long idCursor(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(cursor);
        } catch (NumberFormatException e) {
            throw Problem.invalid("cursor", "cursor-invalid");
        }
    }

    /**
     * Makes a page of what a query for {@code limit + 1} rows found.
     *
     * @param cursor gives the cursor that goes on after an item
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) {
            return new Page<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }
}
