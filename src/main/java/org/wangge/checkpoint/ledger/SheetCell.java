package org.wangge.checkpoint.ledger;

/**
 * One cell as the file holds it.
 *
 * @param text what is written; a formula with its equals sign in front, never evaluated
 * @param isNumber whether a spreadsheet holds it as a number, which is how it holds dates too
 */
record SheetCell(String text, boolean isNumber) {
    static final SheetCell EMPTY = new SheetCell("", false);
    private static final int LONGEST = 200;

    SheetCell {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    static SheetCell text(String text) {
        return text == null || text.isEmpty() ? EMPTY : new SheetCell(text, false);
    }
}
