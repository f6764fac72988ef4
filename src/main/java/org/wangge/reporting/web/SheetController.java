package org.wangge.reporting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.idempotency.WithoutIdempotencyKey;
import org.wangge.paging.Page;
import org.wangge.problem.Problem;
import org.wangge.reporting.RoundKey;
import org.wangge.reporting.forms.SheetDesk;
import org.wangge.reporting.forms.SheetMaking;
import org.wangge.reporting.forms.SheetSource;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The sheets that other offices ask for, as workbooks. */
@RestController
@RequestMapping("/api/reporting/sheets")
class SheetController {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LARGEST = 1 << 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_REASON = 200;

    private final SheetDesk desk;
    private final SheetMaking making;
    private final SheetPlaces places;
    private final Viewers viewers;

    SheetController(SheetDesk desk, SheetMaking making, SheetPlaces places, Viewers viewers) {
        this.desk = desk;
        this.making = making;
        this.places = places;
        this.viewers = viewers;
    }

    /** A sheet; {@code fields} are what its template may say in double braces, version 0 is the one it came with. */
    public record SheetView(
            String sheet,
            String name,
            String source,
            boolean personal,
            int version,
            java.time.OffsetDateTime replacedAt,
            List<String> fields) {}

    record InClear(String unit, String date, String reason) {}

    @Operation(description = "可以导出的表，及其模板中可用的字段。")
    @GetMapping
    Page<SheetView> list() {
        Viewer viewer = viewers.current();
        if (!viewer.may(Act.ADMINISTER)) {
            viewer.require(Act.READ_REPORTS);
        }
        return new Page<>(desk.all().stream().map(SheetController::view).toList(), null);
    }

    @Operation(description = "导出一张表。unit 不填为本人所在单位，date 不填为最近一轮；人员表中的个人信息是遮盖的。")
    @ApiResponse(
            responseCode = "200",
            description = "工作簿",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{sheet}")
    ResponseEntity<byte[]> make(
            @PathVariable String sheet,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String date) {
        Viewer viewer = viewers.current();
        viewer.require(Act.READ_REPORTS);
        SheetDesk.Known known = desk.find(sheet);
        String of = places.unit(viewer, unit);
        RoundKey round = places.round(date);
        return workbook(known.code() + "-" + of + "-" + round, making.make(viewer, known, of, round));
    }

    @Operation(description = "导出人员表的明文，须说明理由；导出记入审计。")
    @ApiResponse(
            responseCode = "200",
            description = "工作簿",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    @PostMapping("/{sheet}/in-clear")
    @WithoutIdempotencyKey
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = InClear.class)))
    ResponseEntity<byte[]> inClear(@PathVariable String sheet, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        viewer.require(Act.READ_REPORTS);
        SheetDesk.Known known = desk.find(sheet);
        if (!known.source().isPersonal()) {
            throw Problem.notFound();
        }
        InClear sent = body.as(InClear.class);
        Faults faults = new Faults();
        String unit = faults.text("unit", sent.unit(), 32);
        LocalDate day = faults.date("date", sent.date());
        String reason = faults.text("reason", sent.reason(), LONGEST_REASON);
        faults.raise();
        return workbook(
                known.code() + "-" + unit + "-" + day + "-clear", making.inClear(viewer, known, unit, day, reason));
    }

    @Operation(description = "一张表的模板，供管理员修改后替换。version 不填为现用的，0 为自带的。")
    @ApiResponse(
            responseCode = "200",
            description = "模板",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{sheet}/template")
    ResponseEntity<byte[]> template(@PathVariable String sheet, @RequestParam(required = false) Integer version) {
        viewers.current().require(Act.ADMINISTER);
        SheetDesk.Known known = desk.find(sheet);
        int asked = version == null ? known.version() : version;
        return workbook(known.code() + "-template-" + asked, desk.template(known, asked));
    }

    @Operation(
            description = "替换模板，或以新的代码增设一张表（须给 source 和 name）。先检查、再用样例试填，合格才启用。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = WORKBOOK,
                                            schema = @Schema(type = "string", format = "binary"))))
    @PutMapping("/{sheet}/template")
    SheetView replace(
            @PathVariable String sheet,
            @RequestParam(required = false) String source,
            @RequestParam(required = false) String name,
            HttpServletRequest request)
            throws IOException {
        Viewer viewer = viewers.current();
        viewer.require(Act.ADMINISTER);
        Faults faults = new Faults();
        SheetSource of = source == null || source.isBlank() ? null : faults.code("source", SheetSource.class, source);
        String called = faults.optionalText("name", name, LONGEST_NAME);
        faults.raise();
        byte[] sent = request.getInputStream().readNBytes(LARGEST + 1);
        if (sent.length > LARGEST) {
            throw new Problem(413, "too-large", List.of());
        }
        return view(desk.replace(viewer, sheet, of, called, sent));
    }

    static SheetView view(SheetDesk.Known of) {
        return new SheetView(
                of.code(),
                of.name(),
                Codes.of(of.source()),
                of.source().isPersonal(),
                of.version(),
                Days.local(of.at()),
                List.copyOf(of.source().fields()));
    }

    private static ResponseEntity<byte[]> workbook(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WORKBOOK))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".xlsx")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
