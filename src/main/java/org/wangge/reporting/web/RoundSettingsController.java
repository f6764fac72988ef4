package org.wangge.reporting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.paging.Page;
import org.wangge.problem.Problem;
import org.wangge.reporting.RoundDesk;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** How rounds are held: until when, how often, and who reports to whom. */
@RestController
@RequestMapping("/api/reporting")
class RoundSettingsController {

    private final RoundDesk desk;
    private final ReportViews views;
    private final Viewers viewers;

    RoundSettingsController(RoundDesk desk, ReportViews views, Viewers viewers) {
        this.desk = desk;
        this.views = views;
        this.viewers = viewers;
    }

    /** Whether an outbreak is declared, and since when. */
    public record OutbreakView(boolean declared, OffsetDateTime since) {}

    /** From a day on a unit reports to another one. */
    public record MoveView(String unit, String unitName, String parent, String parentName, String from) {}

    /** Until when a level reports in a round of a day. */
    public record CutOffView(String level, String unit, String unitName, int round, OffsetDateTime cutOff) {}

    record Outbreak(Boolean declared) {}

    record Move(String unit, String parent, String from) {}

    @Operation(description = "是否已宣布疫情（每天两轮）。")
    @GetMapping("/outbreak")
    OutbreakView outbreak() {
        requireReading();
        return view();
    }

    @Operation(description = "宣布或结束疫情：疫情期间每天两轮。")
    @PutMapping("/outbreak")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Outbreak.class)))
    OutbreakView outbreak(@RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        viewer.require(Act.DECLARE_OUTBREAK);
        Outbreak sent = body.as(Outbreak.class);
        if (sent.declared() == null) {
            throw Problem.invalid("declared", "required");
        }
        desk.outbreak(viewer, sent.declared());
        return view();
    }

    private OutbreakView view() {
        return desk.outbreakSince()
                .map(since -> new OutbreakView(true, Days.local(since)))
                .orElse(new OutbreakView(false, null));
    }

    @Operation(description = "改向别的单位报送的村，新的在前。")
    @GetMapping("/moves")
    Page<MoveView> moves() {
        viewers.current().require(Act.ADMINISTER);
        return new Page<>(
                desk.moves().stream()
                        .map(move -> new MoveView(
                                move.unit(),
                                views.name(move.unit()),
                                move.parent(),
                                views.name(move.parent()),
                                move.from().toString()))
                        .toList(),
                null);
    }

    @Operation(description = "从某日起，一个村改向另一个乡镇报送；以前各轮不变。")
    @PostMapping("/moves")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Move.class)))
    void move(@RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        viewer.require(Act.ADMINISTER);
        Move sent = body.as(Move.class);
        Faults faults = new Faults();
        String unit = faults.text("unit", sent.unit(), 32);
        String parent = faults.text("parent", sent.parent(), 32);
        LocalDate from = faults.date("from", sent.from());
        faults.raise();
        desk.move(viewer, unit, parent, from);
    }

    @Operation(description = "一个单位及其上级各级某日各轮的截止时刻，按规则表“日报截止时刻”；date 不填为今天。")
    @GetMapping("/cut-offs")
    Page<CutOffView> cutOffs(@RequestParam(required = false) String unit, @RequestParam(required = false) String date) {
        requireReading();
        Faults faults = new Faults();
        String of = faults.text("unit", unit, 32);
        LocalDate day = date == null || date.isBlank() ? desk.today() : faults.date("date", date);
        faults.raise();
        return new Page<>(
                desk.cutOffs(of, day).stream()
                        .map(line -> new CutOffView(
                                Codes.of(line.level()),
                                line.unit(),
                                line.unit() == null ? null : views.name(line.unit()),
                                line.ordinal(),
                                Days.local(line.cutOff())))
                        .toList(),
                null);
    }

    private void requireReading() {
        Viewer viewer = viewers.current();
        if (!viewer.may(Act.ADMINISTER)) {
            viewer.require(Act.READ_REPORTS);
        }
    }
}
