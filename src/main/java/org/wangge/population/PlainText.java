package org.wangge.population;

/** Text without what typing, copying and spreadsheets leave behind. */
public final class PlainText {
    private PlainText() {}

    /**
     * Full-width letters, digits and signs become their ASCII forms, every kind of space and line break one space,
     * characters without width disappear, and so does the apostrophe with which spreadsheets mark a number as text.
     *
     * @param raw any text, {@code null} included
     * @return the plain text, never {@code null}
     */
    public static String of(String raw) {
        if (raw == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> append(text, c));
        String plain = text.toString().strip();
        int start = 0;
        while (start < plain.length() && " '’‘`".indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        return plain.substring(start);
    }

    private static void append(StringBuilder text, int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            text.append((char) (c - 0xFEE0));
        } else if (Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.isISOControl(c)) {
            if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        } else if (Character.getType(c) != Character.FORMAT) {
            text.appendCodePoint(c);
        }
    }
}
