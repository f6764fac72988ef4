package org.wangge.checkpoint.ledger.web;

import java.time.OffsetDateTime;

/**
 * A ledger as the API shows it.
 *
 * @param state {@code reading}, {@code waiting}, {@code done} or {@code refused}
 * @param total rows of data; the three counts make it up once every row is judged
 * @param handedInAt when it was handed in
 * @param code why a file was refused, else {@code null}
 * @param detail the same in words
 */
public record LedgerView(
        String id,
        String state,
        int total,
        int accepted,
        int duplicates,
        int rejected,
        String code,
        String detail,
        String fileName,
        String unit,
        OffsetDateTime handedInAt) {}
