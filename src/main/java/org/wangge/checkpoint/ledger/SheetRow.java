package org.wangge.checkpoint.ledger;

import java.util.List;
import org.wangge.population.PlainText;

/**
 * One row as the file holds it.
 *
 * @param sheet the sheet's name, empty for a text file
 * @param number the row's number in its sheet, from 1
 */
record SheetRow(String sheet, int number, List<SheetCell> cells) {

    SheetCell cell(int index) {
        return index < cells.size() ? cells.get(index) : SheetCell.EMPTY;
    }

    List<String> texts() {
        return cells.stream().map(cell -> PlainText.of(cell.text())).toList();
    }
}
