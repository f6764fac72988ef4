package org.wangge.returns.web;

import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.documents.Documents;
import org.wangge.documents.IsolationNotice;
import org.wangge.documents.ReleaseNotice;
import org.wangge.returns.CaseAccess;
import org.wangge.returns.Notices;
import org.wangge.security.Viewers;

/** The written notices of a case, as pages and as PDF. */
@RestController
@RequestMapping("/cases/{number}")
class DocumentController {

    private final CaseAccess access;
    private final Notices notices;
    private final Documents documents;
    private final Viewers viewers;

    DocumentController(CaseAccess access, Notices notices, Documents documents, Viewers viewers) {
        this.access = access;
        this.notices = notices;
        this.documents = documents;
        this.viewers = viewers;
    }

    @GetMapping(path = "/orders/{id}/notice", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> isolationPage(@PathVariable String number, @PathVariable Long id) {
        IsolationNotice notice = notices.isolation(access.visible(number, viewers.current()), id);
        String pdf = "/cases/" + number + "/orders/" + id + "/notice.pdf";
        return page(documents.html("isolation-notice", Map.of("notice", notice, "pdfHref", pdf)));
    }

    @GetMapping(path = "/orders/{id}/notice.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> isolationPdf(@PathVariable String number, @PathVariable Long id) {
        IsolationNotice notice = notices.isolation(access.visible(number, viewers.current()), id);
        return pdf(documents.pdf("isolation-notice", Map.of("notice", notice)), number + "-isolation.pdf");
    }

    @GetMapping(path = "/release-notice", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> releasePage(@PathVariable String number) {
        ReleaseNotice notice = notices.release(access.visible(number, viewers.current()));
        String pdf = "/cases/" + number + "/release-notice.pdf";
        return page(documents.html("release-notice", Map.of("notice", notice, "pdfHref", pdf)));
    }

    @GetMapping(path = "/release-notice.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> releasePdf(@PathVariable String number) {
        ReleaseNotice notice = notices.release(access.visible(number, viewers.current()));
        return pdf(documents.pdf("release-notice", Map.of("notice", notice)), number + "-release.pdf");
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .body(html);
    }

    private static ResponseEntity<byte[]> pdf(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(bytes);
    }
}
