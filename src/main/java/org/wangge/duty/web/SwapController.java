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
import org.wangge.duty.DutySwap;
import org.wangge.duty.Swapping;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.paging.Page;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Swaps of shifts between two people. */
@RestController
@RequestMapping("/api/duty/swaps")
class SwapController {

    private final Swapping swapping;
    private final DutyViews views;
    private final Viewers viewers;

    SwapController(Swapping swapping, DutyViews views, Viewers viewers) {
        this.swapping = swapping;
        this.views = views;
        this.viewers = viewers;
    }

    @Schema(name = "DutySwapRequest")
    record Request(
            @Schema(description = "本人的班次") String shift,
            @Schema(description = "对方的用户名") String with,

            @Schema(description = "对方换出的班次，可不写", nullable = true)
            String inReturn,

            String reason) {}

    record Made(String id) {}

    @GetMapping
    @Operation(summary = "本人提出的和请本人换的")
    Page<DutyViews.Swap> mine(
            @RequestParam(required = false) String cursor, @RequestParam(required = false) Integer limit) {
        Viewer viewer = viewers.current();
        viewer.require(Act.WORK);
        int size = Page.limit(limit);
        List<DutySwap> found = swapping.of(viewer, Page.idCursor(cursor), size + 1);
        Page<DutySwap> page = Page.of(found, size, swap -> swap.id().toString());
        return new Page<>(views.swaps(page.items()), page.next());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "请人换班，至少提前一天")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Request.class)))
    Made ask(@RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        viewer.require(Act.WORK);
        Request sent = body.as(Request.class);
        Faults faults = new Faults();
        String shift = faults.text("shift", sent.shift(), 20);
        String with = faults.text("with", sent.with(), 64);
        String inReturn = faults.optionalText("inReturn", sent.inReturn(), 20);
        String reason = faults.text("reason", sent.reason(), 200);
        faults.raise();
        return new Made(swapping.ask(viewer, id(shift), with, inReturn == null ? null : id(inReturn), reason)
                .id()
                .toString());
    }

    @PostMapping("/{id}/accept")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "同意换班")
    void accept(@PathVariable Long id) {
        viewers.current().require(Act.WORK);
        swapping.accept(viewers.current(), id);
    }

    @PostMapping("/{id}/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "不同意换班")
    void decline(@PathVariable Long id) {
        viewers.current().require(Act.WORK);
        swapping.decline(viewers.current(), id);
    }

    @PostMapping("/{id}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "换班结果已经知道")
    void seen(@PathVariable Long id) {
        viewers.current().require(Act.WORK);
        swapping.seen(viewers.current(), id);
    }

    private static Long id(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException none) {
            throw Problem.notFound();
        }
    }
}
