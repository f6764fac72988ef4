package org.wangge.checkpoint.ledger.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.checkpoint.ledger.LedgerDesk;
import org.wangge.checkpoint.ledger.LedgerRow;
import org.wangge.checkpoint.ledger.Verdict;
import org.wangge.paging.Page;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The pages on which ledgers are handed in, watched and mended; they send what the API takes. */
@Controller
class LedgerPages {
    private static final int SHOWN = 50;

    private final LedgerDesk desk;
    private final LedgerViews views;
    private final Viewers viewers;

    LedgerPages(LedgerDesk desk, LedgerViews views, Viewers viewers) {
        this.desk = desk;
        this.views = views;
        this.viewers = viewers;
    }

    @GetMapping("/ledgers")
    String list(Model model, Locale locale) {
        model.addAttribute(
                "ledgers",
                desk.list(viewers.current(), null, SHOWN).stream()
                        .map(ledger -> views.of(ledger, locale))
                        .toList());
        return "pages/ledgers";
    }

    @GetMapping("/ledgers/{id}")
    String show(@PathVariable Long id, @RequestParam(required = false) String cursor, Model model, Locale locale) {
        Viewer viewer = viewers.current();
        long after = Optional.ofNullable(Page.idCursor(cursor)).orElse(0L);
        List<LedgerRow> waiting = desk.rows(viewer, id, Verdict.REJECT, (int) after, SHOWN + 1);
        Page<RowView> rows = Page.of(
                waiting.stream().map(row -> views.of(row, locale)).toList(), SHOWN, row -> Integer.toString(row.row()));
        model.addAttribute("ledger", views.of(desk.find(viewer, id), locale));
        model.addAttribute("rows", rows.items());
        model.addAttribute("next", rows.next());
        return "pages/ledger";
    }
}
