package org.wangge.reporting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.problem.Problem;
import org.wangge.reporting.Disputes;
import org.wangge.reporting.ReportAccess;
import org.wangge.reporting.RoundDesk;
import org.wangge.reporting.RoundKey;
import org.wangge.reporting.Sheets;
import org.wangge.reporting.Signing;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** What people do with reports beside the work lists. */
@RestController
@RequestMapping("/api/reports/{unit}/{date}")
class ReportActController {

    private static final int LONGEST = 500;

    private final ReportAccess access;
    private final Signing signing;
    private final RoundDesk desk;
    private final Disputes disputes;
    private final Sheets sheets;
    private final ReportViews views;
    private final Viewers viewers;

    ReportActController(
            ReportAccess access,
            Signing signing,
            RoundDesk desk,
            Disputes disputes,
            Sheets sheets,
            ReportViews views,
            Viewers viewers) {
        this.access = access;
        this.signing = signing;
        this.desk = desk;
        this.disputes = disputes;
        this.sheets = sheets;
        this.views = views;
        this.viewers = viewers;
    }

    record Signature(Boolean confirm, List<String> missing, Map<String, Object> typed, String remark) {}

    record Correction(String reason, Boolean confirm, List<String> missing, Map<String, Object> typed, String remark) {}

    record OnBehalf(String reason, List<String> missing, Map<String, Object> typed, String remark) {}

    record Confirmation(Map<String, Object> typed, String remark) {}

    record Doubt(String indicator, String grid, String reason) {}

    /** The id of what was made. */
    public record Made(String id) {}

    @Operation(description = "签报。confirm 须为 true；汇总有未报单位的，missing 要一一列明；typed 是系统没有的数字；remark 是随本版上报的备注。")
    @PostMapping("/sign")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Signature.class)))
    ReportView sign(@PathVariable String unit, @PathVariable String date, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        ReportAccess.Seen seen = access.toSign(viewer, unit, RoundKey.parse(date));
        Signature sent = body.as(Signature.class);
        if (!Boolean.TRUE.equals(sent.confirm())) {
            throw Problem.invalid("confirm", "confirm-needed");
        }
        String remark = remark(sent.remark());
        open(seen);
        signing.signBesideTask(seen.report(), statement(viewer, sent.missing(), sent.typed(), remark));
        return now(viewer, unit, date);
    }

    @Operation(description = "更正已签报的日报：新的一版，附理由；数字按更正后的事实重新生成。")
    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Correction.class)))
    ReportView correct(@PathVariable String unit, @PathVariable String date, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        ReportAccess.Seen seen = access.toSign(viewer, unit, RoundKey.parse(date));
        Correction sent = body.as(Correction.class);
        Faults faults = new Faults();
        String reason = faults.text("reason", sent.reason(), LONGEST);
        String remark = faults.optionalText("remark", sent.remark(), LONGEST);
        faults.raise();
        open(seen);
        signing.correct(seen.report(), statement(viewer, sent.missing(), sent.typed(), remark), reason);
        return now(viewer, unit, date);
    }

    @Operation(description = "截止后下级仍未报的，由上一级附理由代报。代报计入汇总，不算实报。")
    @PostMapping("/on-behalf")
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = OnBehalf.class)))
    ReportView onBehalf(@PathVariable String unit, @PathVariable String date, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        ReportAccess.Seen seen = access.toSpeakFor(viewer, unit, RoundKey.parse(date));
        OnBehalf sent = body.as(OnBehalf.class);
        Faults faults = new Faults();
        String reason = faults.text("reason", sent.reason(), LONGEST);
        String remark = faults.optionalText("remark", sent.remark(), LONGEST);
        faults.raise();
        open(seen);
        signing.onBehalf(seen.report(), statement(viewer, sent.missing(), sent.typed(), remark), reason);
        return now(viewer, unit, date);
    }

    @Operation(description = "网格长确认本网格一行，typed 是网格填写的数字。村签报之前可以再次确认。")
    @PostMapping("/grids/{grid}/confirm")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Confirmation.class)))
    ReportView confirm(
            @PathVariable String unit,
            @PathVariable String date,
            @PathVariable String grid,
            @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        ReportAccess.Seen seen = access.toConfirm(viewer, unit, RoundKey.parse(date), grid);
        Confirmation sent = body.as(Confirmation.class);
        desk.confirm(seen, grid, sent.typed(), remark(sent.remark()), viewer.accountId());
        return now(viewer, unit, date);
    }

    @Operation(description = "认为自动生成的数字不对：说明理由，交网格长核对事实。数字不直接改写。")
    @PostMapping("/disputes")
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Doubt.class)))
    Made dispute(@PathVariable String unit, @PathVariable String date, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        ReportAccess.Seen seen = access.toSign(viewer, unit, RoundKey.parse(date));
        Doubt sent = body.as(Doubt.class);
        Faults faults = new Faults();
        String indicator = faults.text("indicator", sent.indicator(), 40);
        String reason = faults.text("reason", sent.reason(), LONGEST);
        String grid = faults.optionalText("grid", sent.grid(), 32);
        faults.raise();
        return new Made(disputes.raise(seen, indicator, grid, reason, viewer.accountId())
                .toString());
    }

    private static String remark(String sent) {
        Faults faults = new Faults();
        String remark = faults.optionalText("remark", sent, LONGEST);
        faults.raise();
        return remark;
    }

    /** Whoever names no missing unit names none. */
    private static Signing.Statement statement(
            Viewer viewer, List<String> missing, Map<String, Object> typed, String remark) {
        return new Signing.Statement(viewer.accountId(), missing == null ? List.of() : missing, typed, remark);
    }

    private static void open(ReportAccess.Seen seen) {
        if (!seen.isOpen()) {
            throw Problem.conflict("round-open");
        }
    }

    private ReportView now(Viewer viewer, String unit, String date) {
        return views.of(sheets.of(access.visible(viewer, unit, RoundKey.parse(date))), null, viewer);
    }
}
