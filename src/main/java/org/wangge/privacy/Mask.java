package org.wangge.privacy;

/** What a person's data looks like to somebody who has not asked for it by name: a star a hidden character. */
public final class Mask {

    private Mask() {}

    /** The first character stays: {@code 程**}. */
    public static String name(String name) {
        return keep(name, 1, 0);
    }

    /** Place of registration and the last four of a resident's number stay: {@code 141182********5072}. */
    public static String identity(String number) {
        return number != null && length(number) >= 15 ? keep(number, 6, 4) : keep(number, 1, 2);
    }

    /** {@code 135****2096}; of a short number the last two stay. */
    public static String phone(String phone) {
        return phone != null && length(phone) >= 11 ? keep(phone, 3, 4) : keep(phone, 0, 2);
    }

    /** Nothing stays, not even the length. */
    public static String text(String text) {
        return text == null || text.isEmpty() ? text : "****";
    }

    private static String keep(String text, int first, int last) {
        if (text == null) {
            return null;
        }
        int[] points = text.codePoints().toArray();
        int hidden = points.length - first - last;
        if (hidden < 1) {
            return "*".repeat(points.length);
        }
        return new String(points, 0, first) + "*".repeat(hidden) + new String(points, points.length - last, last);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
