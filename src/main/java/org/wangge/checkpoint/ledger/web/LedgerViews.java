package org.wangge.checkpoint.ledger.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wangge.checkpoint.ledger.Ledger;
import org.wangge.checkpoint.ledger.LedgerRow;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;

/** Puts ledgers and rows into the words of the user's language. */
@Component
class LedgerViews {
    private final MessageSource messages;

    LedgerViews(MessageSource messages) {
        this.messages = messages;
    }

    LedgerView of(Ledger ledger, Locale locale) {
        return new LedgerView(
                ledger.id().toString(),
                Codes.of(ledger.state()),
                ledger.total(),
                ledger.accepted(),
                ledger.duplicates(),
                ledger.rejected(),
                ledger.code(),
                text(ledger.code(), locale),
                ledger.fileName(),
                ledger.unitCode(),
                Days.local(ledger.handedInAt()));
    }

    RowView of(LedgerRow row, Locale locale) {
        return new RowView(
                row.number(),
                row.sheetRow(),
                Codes.of(row.verdict()),
                row.reason(),
                row.field(),
                text(row.reason(), locale),
                row.caseNumber(),
                row.masked());
    }

    private String text(String code, Locale locale) {
        return code == null ? null : messages.getMessage("problem." + code, null, code, locale);
    }
}
