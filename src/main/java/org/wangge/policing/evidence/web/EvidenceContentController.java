package org.wangge.policing.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.policing.evidence.EvidenceAccess;
import org.wangge.policing.evidence.EvidenceFiles;
import org.wangge.policing.evidence.EvidenceLedger;
import org.wangge.policing.evidence.EvidenceLedger.Entry;
import org.wangge.policing.evidence.KeptFile;
import org.wangge.problem.Problem;
import org.wangge.security.Viewers;

/** The files of evidence, decrypted while they are sent: to be saved, never to be run by a browser. */
@RestController
class EvidenceContentController {

    private final EvidenceAccess access;
    private final EvidenceLedger ledger;
    private final EvidenceFiles files;
    private final Viewers viewers;

    EvidenceContentController(EvidenceAccess access, EvidenceLedger ledger, EvidenceFiles files, Viewers viewers) {
        this.access = access;
        this.ledger = ledger;
        this.files = files;
        this.viewers = viewers;
    }

    @GetMapping("/api/matters/{id}/evidence/{item}/content")
    @Operation(
            parameters =
                    @Parameter(
                            in = ParameterIn.HEADER,
                            name = "Range",
                            description = "只要其中一段",
                            example = "bytes=0-1023",
                            schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "200",
            description = "整个文件",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "206",
            description = "文件的一段",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> content(@PathVariable String id, @PathVariable Long item) {
        Entry entry = ledger.of(access.file(id, viewers.current()), item);
        KeptFile file = entry.item().file();
        if (file == null) {
            throw Problem.notFound();
        }
        String name = entry.fileName() == null ? "evidence-" + entry.number() : entry.fileName();
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentType(type(file))
                .body(new Decrypted(files, file));
    }

    /** Text and office files are handed over as bytes: only pictures, film and sound gain by a type. */
    private static MediaType type(KeptFile file) {
        boolean media = file.mediaType().matches("(image|video|audio)/.*");
        return media ? MediaType.parseMediaType(file.mediaType()) : MediaType.APPLICATION_OCTET_STREAM;
    }

    /** What Spring cuts ranges from; its stream skips without reading. */
    private static class Decrypted extends AbstractResource {

        private final EvidenceFiles files;
        private final KeptFile file;

        Decrypted(EvidenceFiles files, KeptFile file) {
            this.files = files;
            this.file = file;
        }

        @Override
        public long contentLength() {
            return file.sizeBytes();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return files.open(file.uploadId());
        }

        @Override
        public String getDescription() {
            return "evidence";
        }
    }
}
