package org.wangge.checkpoint.ledger;

import java.util.Map;

/**
 * One row of data with its cells as written, before anything is judged.
 *
 * @param number 1 for the first row of data; blank rows and the closing sum do not count
 * @param sheetRow the row's number where a person looks for it, in its sheet or text file
 * @param cells the cells that are not empty; a formula begins with an equals sign; a date cell is an ISO date
 */
record DataRow(int number, String sheet, int sheetRow, Map<Column, String> cells) {}
