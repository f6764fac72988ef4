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
import org.wangge.codes.Codes;
import org.wangge.duty.CallLog;
import org.wangge.duty.DutyAccess;
import org.wangge.duty.DutyCall;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.idempotency.WithoutIdempotencyKey;
import org.wangge.organisation.Unit;
import org.wangge.paging.Page;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The log of calls: who called, what they asked, what was done. */
@RestController
@RequestMapping("/api/duty/calls")
class CallController {

    private final CallLog log;
    private final DutyAccess access;
    private final DutyViews views;
    private final Viewers viewers;

    CallController(CallLog log, DutyAccess access, DutyViews views, Viewers viewers) {
        this.log = log;
        this.access = access;
        this.views = views;
        this.viewers = viewers;
    }

    @Schema(name = "DutyCallRequest")
    record Request(
            @Schema(nullable = true, description = "不写为本人所在单位")
            String unit,

            String name,
            String contact,
            @Schema(description = "原话") String question,

            @Schema(nullable = true, description = "处理情况，尚未处理可不写")
            String handling) {}

    @Schema(name = "DutyCallHandling")
    record Handling(String handling) {}

    @Schema(name = "DutyCallReveal")
    record RevealRequest(
            @Schema(allowableValues = {"name", "contact"}) String field, String reason) {}

    record Revealed(String field, String value) {}

    @GetMapping
    @Operation(summary = "来电记录，新的在前；open=true 只看未处理的")
    Page<DutyViews.Call> list(
            @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        Unit of = access.onDutyIn(viewers.current(), unit);
        int size = Page.limit(limit);
        List<DutyCall> found = log.of(of, open, Page.idCursor(cursor), size + 1);
        Page<DutyCall> page = Page.of(found, size, call -> call.id().toString());
        return new Page<>(views.calls(page.items()), page.next());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "记录来电")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Request.class)))
    DutyViews.Call take(@RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        viewer.require(Act.WORK);
        Request sent = body.as(Request.class);
        Unit of = access.onDutyIn(viewer, sent.unit());
        Faults faults = new Faults();
        String name = faults.text("name", sent.name(), 100);
        String contact = faults.text("contact", sent.contact(), 60);
        String question = faults.text("question", sent.question(), 1000);
        String handling = faults.optionalText("handling", sent.handling(), 1000);
        faults.raise();
        return view(log.take(viewer, of, name, contact, question, handling));
    }

    @PostMapping("/{id}/handling")
    @Operation(summary = "记录处理情况")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Handling.class)))
    DutyViews.Call handle(@PathVariable Long id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        DutyCall call = log.seen(viewer, id);
        Faults faults = new Faults();
        String handling = faults.text("handling", body.as(Handling.class).handling(), 1000);
        faults.raise();
        return view(log.handle(call, viewer, handling));
    }

    @PostMapping("/{id}/reveal")
    @WithoutIdempotencyKey
    @Operation(summary = "查看来电人姓名或联系方式，须写明理由")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = RevealRequest.class)))
    Revealed reveal(@PathVariable Long id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        DutyCall call = log.seen(viewer, id);
        RevealRequest sent = body.as(RevealRequest.class);
        Faults faults = new Faults();
        CallLog.Field field = faults.code("field", CallLog.Field.class, sent.field());
        String reason = faults.text("reason", sent.reason(), 200);
        faults.raise();
        return new Revealed(Codes.of(field), log.reveal(call, viewer, field, reason));
    }

    private DutyViews.Call view(DutyCall call) {
        return views.calls(List.of(call)).get(0);
    }
}
