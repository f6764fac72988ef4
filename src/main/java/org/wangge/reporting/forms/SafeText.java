package org.wangge.reporting.forms;

import java.util.regex.Pattern;

/** Text as it may stand in a cell. What a spreadsheet would take for a formula, if only when saved as another format, is quoted. */
final class SafeText {

    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}]*[=@+\\-＝＠＋－|%].*|^[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 ]*");
    private static final int LONGEST = 2_000;

    private SafeText() {}

    static String of(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        String clean = cut.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
        return FORMULA.matcher(clean).matches() && !NUMBER.matcher(clean).matches() ? "'" + clean : clean;
    }
}
