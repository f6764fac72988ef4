package org.wangge.checkpoint.ledger.web;

import java.util.Map;

/**
 * A ledger's row as the API shows it.
 *
 * @param row 1 for the first row of data
 * @param sheetRow where a person finds it in the file
 * @param verdict {@code accept}, {@code duplicate}, {@code reject}; {@code pending} where it is not judged yet
 * @param reason the stable code
 * @param field the name of the field to mend
 * @param message the reason in words
 * @param values what is written in a row that waits, the person behind masks
 */
public record RowView(
        int row,
        int sheetRow,
        String verdict,
        String reason,
        String field,
        String message,
        String caseNumber,
        Map<String, String> values) {}
