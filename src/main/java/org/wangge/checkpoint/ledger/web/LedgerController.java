package org.wangge.checkpoint.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.wangge.checkpoint.ledger.HandingIn;
import org.wangge.checkpoint.ledger.Ledger;
import org.wangge.checkpoint.ledger.LedgerDesk;
import org.wangge.checkpoint.ledger.LedgerRow;
import org.wangge.checkpoint.ledger.Mending;
import org.wangge.checkpoint.ledger.Remaining;
import org.wangge.checkpoint.ledger.Verdict;
import org.wangge.codes.Codes;
import org.wangge.http.JsonBody;
import org.wangge.paging.Page;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewers;

/** Ledgers over HTTP. */
@RestController
@RequestMapping("/api/ledgers")
class LedgerController {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final HandingIn handingIn;
    private final LedgerDesk desk;
    private final Mending mending;
    private final Remaining remaining;
    private final LedgerViews views;
    private final Viewers viewers;

    LedgerController(
            HandingIn handingIn,
            LedgerDesk desk,
            Mending mending,
            Remaining remaining,
            LedgerViews views,
            Viewers viewers) {
        this.handingIn = handingIn;
        this.desk = desk;
        this.mending = mending;
        this.remaining = remaining;
        this.views = views;
        this.viewers = viewers;
    }

    /** What to change in a row, by the names of its fields. */
    static final class Fields extends LinkedHashMap<String, Object> {}

    /** A ledger as it is handed in. */
    record Upload(
            @Schema(type = "string", format = "binary", requiredMode = Schema.RequiredMode.REQUIRED)
            Object file,

            @Schema(allowableValues = "returnees", requiredMode = Schema.RequiredMode.REQUIRED)
            String kind) {}

    @PostMapping
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "multipart/form-data",
                                            schema = @Schema(implementation = Upload.class))))
    @ApiResponse(responseCode = "202", description = "已收下，逐行登记", useReturnTypeSchema = true)
    ResponseEntity<LedgerView> handIn(
            @Parameter(hidden = true) @RequestParam(required = false) MultipartFile file,
            @Parameter(hidden = true) @RequestParam(required = false) String kind,
            Locale locale)
            throws IOException {
        viewers.current().require(Act.HAND_IN_LEDGER);
        if (file == null) {
            throw Problem.invalid("file", "required");
        }
        if (!"returnees".equals(kind)) {
            throw kind == null
                    ? Problem.invalid("kind", "required")
                    : Problem.invalid("kind", "value-unknown", "returnees");
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (InputStream content = file.getInputStream()) {
            Ledger ledger = handingIn.handIn(viewers.current(), name, content);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/ledgers/" + ledger.id()))
                    .body(views.of(ledger, locale));
        }
    }

    @GetMapping
    Page<LedgerView> list(
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit,
            Locale locale) {
        int most = Page.limit(limit);
        List<Ledger> found = desk.list(viewers.current(), Page.idCursor(cursor), most + 1);
        return Page.of(found.stream().map(ledger -> views.of(ledger, locale)).toList(), most, LedgerView::id);
    }

    @GetMapping("/{id}")
    LedgerView show(@PathVariable Long id, Locale locale) {
        return views.of(desk.find(viewers.current(), id), locale);
    }

    @GetMapping("/{id}/rows")
    Page<RowView> rows(
            @PathVariable Long id,
            @RequestParam(required = false) String verdict,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit,
            Locale locale) {
        int most = Page.limit(limit);
        long after = Optional.ofNullable(Page.idCursor(cursor)).orElse(0L);
        List<LedgerRow> found = desk.rows(viewers.current(), id, verdict(verdict), (int) after, most + 1);
        return Page.of(
                found.stream().map(row -> views.of(row, locale)).toList(), most, row -> Integer.toString(row.row()));
    }

    @PutMapping("/{id}/rows/{row}")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Fields.class)))
    RowView mend(@PathVariable Long id, @PathVariable int row, @RequestBody JsonBody body, Locale locale) {
        desk.find(viewers.current(), id);
        return views.of(mending.mend(viewers.current(), id, row, texts(body.as(Fields.class))), locale);
    }

    /** What remains to be mended, as a workbook. */
    @GetMapping("/{id}/remaining")
    @ApiResponse(
            responseCode = "200",
            description = "还没改好的行",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    void remaining(@PathVariable Long id, Locale locale, HttpServletResponse response) throws IOException {
        desk.find(viewers.current(), id);
        response.setContentType(WORKBOOK);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("ledger-" + id + ".xlsx")
                        .build()
                        .toString());
        remaining.write(viewers.current(), id, locale, response.getOutputStream());
    }

    private static Verdict verdict(String code) {
        return code == null
                ? null
                : Codes.parse(Verdict.class, code)
                        .orElseThrow(() -> Problem.invalid("verdict", "value-unknown", Codes.all(Verdict.class)));
    }

    /** Numbers and lists count as what somebody would have written in the cell. */
    private static Map<String, String> texts(Map<String, Object> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((field, value) -> texts.put(
                field,
                value == null
                        ? ""
                        : value instanceof List<?> list
                                ? String.join(
                                        "、", list.stream().map(String::valueOf).toList())
                                : value.toString()));
        return texts;
    }
}
