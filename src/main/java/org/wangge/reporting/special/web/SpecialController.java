package org.wangge.reporting.special.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.paging.Page;
import org.wangge.problem.Problem;
import org.wangge.reporting.special.SpecialAccess;
import org.wangge.reporting.special.SpecialReporting;
import org.wangge.reporting.special.SpecialSearch;
import org.wangge.reporting.special.SpecialSituation;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Special situations: reported by one button, and seen by those who must know. */
@RestController
@RequestMapping("/api/special-situations")
class SpecialController {

    private final SpecialReporting reporting;
    private final SpecialAccess access;
    private final SpecialSearch search;
    private final SpecialViews views;
    private final KnownUnits units;
    private final Viewers viewers;

    SpecialController(
            SpecialReporting reporting,
            SpecialAccess access,
            SpecialSearch search,
            SpecialViews views,
            KnownUnits units,
            Viewers viewers) {
        this.reporting = reporting;
        this.access = access;
        this.search = search;
        this.views = views;
        this.units = units;
        this.viewers = viewers;
    }

    @Schema(name = "SpecialSituationRequest")
    record Request(
            @Schema(description = "类别编码，见 /api/special-kinds", example = "fever-found")
            String kind,

            String what,
            String where,

            @Schema(nullable = true, description = "村（社区）编码，不写为本人所在村")
            String unit) {}

    @PostMapping
    @Operation(summary = "报告特殊情况；同一人同一内容在办结前再次发送，回答第一次的那件")
    @ApiResponse(
            responseCode = "201",
            description = "已报告",
            content = @Content(schema = @Schema(implementation = SpecialView.class)))
    @ApiResponse(
            responseCode = "200",
            description = "已经报告过",
            content = @Content(schema = @Schema(implementation = SpecialView.class)))
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Request.class)))
    ResponseEntity<SpecialView> report(@RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        viewer.require(Act.WORK);
        Request sent = body.as(Request.class);
        Unit village = reporting.village(viewer, sent.unit());
        Faults faults = new Faults();
        String kind = faults.text("kind", sent.kind(), 40);
        String what = faults.text("what", sent.what(), 1000);
        String where = faults.text("where", sent.where(), 200);
        faults.raise();
        SpecialReporting.Taken taken = take(viewer, village, kind, what, where);
        SpecialView view = views.whole(taken.situation());
        return taken.made()
                ? ResponseEntity.created(URI.create("/api/special-situations/" + view.id()))
                        .body(view)
                : ResponseEntity.ok(view);
    }

    /** Of two that are sent at the same moment the second finds what the first has kept. */
    private SpecialReporting.Taken take(Viewer viewer, Unit village, String kind, String what, String where) {
        try {
            return reporting.report(viewer, village, kind, what, where);
        } catch (DataIntegrityViolationException sentTwice) {
            return reporting.report(viewer, village, kind, what, where);
        }
    }

    @GetMapping
    @Operation(summary = "本人可以知道的特殊情况，新的在前")
    Page<SpecialView> list(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String state,
            @RequestParam(required = false) Boolean open,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        Viewer viewer = viewers.current();
        viewer.require(Act.WORK);
        String path = unit == null
                ? null
                : units.find(unit)
                        .map(Unit::path)
                        .filter(place -> viewer.mayInVillage(Act.WORK, place))
                        .orElseThrow(Problem::notFound);
        Faults faults = new Faults();
        SpecialSituation.State at = faults.code("state", SpecialSituation.State.class, state, null);
        faults.raise();
        int size = Page.limit(limit);
        List<SpecialSituation> found =
                search.find(viewer, new SpecialSearch.Filter(path, kind, at, open, Page.idCursor(cursor)), size + 1);
        Page<SpecialSituation> page = Page.of(found, size, one -> one.id().toString());
        return new Page<>(views.rows(page.items()), page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "一件特殊情况，连同谁什么时候知道、做了什么")
    SpecialView one(@PathVariable Long id) {
        return views.whole(access.opened(viewers.current(), id));
    }
}
