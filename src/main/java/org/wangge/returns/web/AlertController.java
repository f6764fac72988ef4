package org.wangge.returns.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.clock.Days;
import org.wangge.paging.Page;
import org.wangge.returns.AlertBoard;
import org.wangge.returns.ReturnCase;
import org.wangge.returns.ReturnCaseSearch;
import org.wangge.returns.SupervisorAlert;
import org.wangge.security.Viewers;

/** What supervisors were told, within their units. */
@RestController
@RequestMapping("/api/alerts")
class AlertController {

    private final AlertBoard board;
    private final ReturnCaseSearch search;
    private final Viewers viewers;

    AlertController(AlertBoard board, ReturnCaseSearch search, Viewers viewers) {
        this.board = board;
        this.search = search;
        this.viewers = viewers;
    }

    /** One alert: about which case, what and since when. */
    public record AlertView(String id, String caseNumber, String unit, String kind, OffsetDateTime at) {}

    @GetMapping
    Page<AlertView> open(@RequestParam(required = false) String cursor, @RequestParam(required = false) Integer limit) {
        int size = Page.limit(limit);
        List<SupervisorAlert> found = board.open(viewers.current(), Page.idCursor(cursor), size + 1);
        Page<SupervisorAlert> page = Page.of(found, size, alert -> alert.id().toString());
        Map<Long, ReturnCase> cases =
                search
                        .byIds(page.items().stream()
                                .map(SupervisorAlert::caseId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ReturnCase::id, Function.identity()));
        return new Page<>(
                page.items().stream()
                        .map(alert -> view(alert, cases.get(alert.caseId())))
                        .toList(),
                page.next());
    }

    private static AlertView view(SupervisorAlert alert, ReturnCase of) {
        return new AlertView(
                alert.id().toString(), of.number(), of.where().village(), alert.kind(), Days.local(alert.at()));
    }

    @PostMapping("/{id}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@PathVariable Long id) {
        board.seen(viewers.current(), id);
    }
}
