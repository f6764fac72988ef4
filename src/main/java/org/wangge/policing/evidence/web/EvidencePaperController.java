package org.wangge.policing.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.documents.Documents;
import org.wangge.policing.Matter;
import org.wangge.policing.evidence.EvidenceAccess;
import org.wangge.policing.evidence.EvidencePapers;
import org.wangge.security.Viewers;

/** The papers about a matter's evidence, as pages and as PDF. */
@RestController
class EvidencePaperController {

    private final EvidenceAccess access;
    private final EvidencePapers papers;
    private final Documents documents;
    private final Viewers viewers;

    EvidencePaperController(EvidenceAccess access, EvidencePapers papers, Documents documents, Viewers viewers) {
        this.access = access;
        this.papers = papers;
        this.documents = documents;
        this.viewers = viewers;
    }

    @GetMapping(path = "/api/matters/{id}/evidence/list.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "接受证据清单")
    @ApiResponse(
            responseCode = "200",
            description = "PDF",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> listPdf(@PathVariable String id) {
        return pdf(id, "evidence-list");
    }

    @GetMapping(path = "/api/matters/{id}/evidence/custody.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "证据保管链")
    @ApiResponse(
            responseCode = "200",
            description = "PDF",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> custodyPdf(@PathVariable String id) {
        return pdf(id, "evidence-custody");
    }

    @GetMapping(path = "/policing/matters/{id}/evidence/list", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> listPage(@PathVariable String id) {
        return page(id, "evidence-list", "list.pdf");
    }

    @GetMapping(path = "/policing/matters/{id}/evidence/custody", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> custodyPage(@PathVariable String id) {
        return page(id, "evidence-custody", "custody.pdf");
    }

    private ResponseEntity<byte[]> pdf(String id, String template) {
        Matter of = access.file(id, viewers.current());
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(of.key() + "-" + template + ".pdf")
                                .build()
                                .toString())
                .body(documents.pdf(template, Map.of("paper", papers.of(of))));
    }

    private ResponseEntity<String> page(String id, String template, String pdf) {
        Matter of = access.file(id, viewers.current());
        String href = "/api/matters/" + of.key() + "/evidence/" + pdf;
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(documents.html(template, Map.of("paper", papers.of(of), "pdfHref", href)));
    }
}
