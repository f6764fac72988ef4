package org.wangge.duty.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.duty.DutyAccess;
import org.wangge.duty.DutyHandover;
import org.wangge.duty.HandingOn;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.organisation.Unit;
import org.wangge.paging.Page;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Shifts that hand on what is open. */
@RestController
@RequestMapping("/api/duty/handovers")
class DutyHandoverController {

    private final HandingOn handing;
    private final DutyAccess access;
    private final DutyViews views;
    private final Viewers viewers;

    DutyHandoverController(HandingOn handing, DutyAccess access, DutyViews views, Viewers viewers) {
        this.handing = handing;
        this.access = access;
        this.views = views;
        this.viewers = viewers;
    }

    @Schema(name = "DutyHandoverRequest")
    record Request(
            @Schema(nullable = true, description = "不写为本人所在单位")
            String unit,

            @Schema(nullable = true) String note) {}

    @GetMapping
    @Operation(summary = "交接班记录，新的在前")
    Page<DutyViews.Handover> list(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        Unit of = access.onDutyIn(viewers.current(), unit);
        int size = Page.limit(limit);
        List<DutyHandover> found = handing.of(of, Page.idCursor(cursor), size + 1);
        Page<DutyHandover> page = Page.of(found, size, one -> one.id().toString());
        return new Page<>(views.handovers(page.items(), handing.items(page.items())), page.next());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "交班：连同尚未办结的事项一并移交")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Request.class)))
    DutyViews.Handover give(@RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        viewer.require(Act.WORK);
        Request sent = body.as(Request.class);
        Unit of = access.onDutyIn(viewer, sent.unit());
        Faults faults = new Faults();
        String note = faults.optionalText("note", sent.note(), 1000);
        faults.raise();
        return view(handing.give(viewer, of, note));
    }

    @PostMapping("/{id}/take")
    @Operation(summary = "接班")
    DutyViews.Handover take(@PathVariable Long id) {
        return view(handing.take(viewers.current(), id));
    }

    private DutyViews.Handover view(DutyHandover of) {
        return views.handovers(List.of(of), handing.items(List.of(of))).get(0);
    }
}
