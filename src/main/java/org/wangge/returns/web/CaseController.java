package org.wangge.returns.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.paging.Page;
import org.wangge.problem.Problem;
import org.wangge.returns.CaseAccess;
import org.wangge.returns.ReturnCase;
import org.wangge.returns.ReturnCaseSearch;
import org.wangge.returns.Stage;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Reads cases, within the caller's units. */
@RestController
@RequestMapping("/api/cases")
class CaseController {

    private final CaseAccess access;
    private final CaseViews views;
    private final CaseRows rows;
    private final ReturnCaseSearch search;
    private final Units units;
    private final Viewers viewers;

    CaseController(
            CaseAccess access, CaseViews views, CaseRows rows, ReturnCaseSearch search, Units units, Viewers viewers) {
        this.access = access;
        this.views = views;
        this.rows = rows;
        this.search = search;
        this.units = units;
        this.viewers = viewers;
    }

    @GetMapping("/{number}")
    CaseView one(@PathVariable String number) {
        return views.of(access.visible(number, viewers.current()));
    }

    @GetMapping
    Page<CaseRow> list(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String stage,
            @RequestParam(required = false) String status,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        Viewer viewer = viewers.current();
        int size = Page.limit(limit);
        Faults faults = new Faults();
        Stage wanted = stage == null || stage.isBlank()
                ? null
                : faults.code("stage", Stage.class, stage.toLowerCase(java.util.Locale.ROOT));
        Boolean open = open(status, faults);
        faults.raise();
        String path = unit == null || unit.isBlank() ? null : path(unit, viewer);
        List<ReturnCase> found = search.find(
                viewer,
                new ReturnCaseSearch.Wanted(path, wanted, open, overdue, mine, q, Page.idCursor(cursor)),
                size + 1);
        Page<ReturnCase> page = Page.of(found, size, of -> of.id().toString());
        return new Page<>(rows.of(page.items()), page.next());
    }

    private static Boolean open(String status, Faults faults) {
        if (status == null || status.isBlank()) {
            return null;
        }
        if (!status.equals("open") && !status.equals("closed")) {
            faults.add("status", "value-unknown", "open, closed");
        }
        return status.equals("open");
    }

    /** A unit outside the caller's is not found; one above theirs shows what is theirs beneath it. */
    private String path(String unit, Viewer viewer) {
        viewer.require(org.wangge.security.Act.READ_CASES);
        Unit found = units.findById(unit).orElseThrow(Problem::notFound);
        if (!viewer.mayInVillage(org.wangge.security.Act.READ_CASES, found.path())) {
            throw Problem.notFound();
        }
        return found.path();
    }
}
