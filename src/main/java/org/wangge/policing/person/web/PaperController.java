package org.wangge.policing.person.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.wangge.documents.Documents;
import org.wangge.documents.MatterPaper;
import org.wangge.idempotency.WithoutIdempotencyKey;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterAccess;
import org.wangge.policing.person.Notifying;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The person's papers, as pages and as PDF. Making one makes a link, so it is asked for by a form, not by an address. */
@RestController
@RequestMapping("/policing/matters/{id}")
class PaperController {

    private static final String NOTICE = "matter-notice";
    private static final String ANSWER = "complaint-answer";

    private final MatterAccess access;
    private final Notifying notifying;
    private final Documents documents;
    private final Viewers viewers;
    private final String address;

    PaperController(
            MatterAccess access,
            Notifying notifying,
            Documents documents,
            Viewers viewers,
            @Value("${wangge.own-link.address:}") String address) {
        this.access = access;
        this.notifying = notifying;
        this.documents = documents;
        this.viewers = viewers;
        this.address = address.strip().replaceFirst("/+$", "");
    }

    @PostMapping(path = "/notices", produces = MediaType.TEXT_HTML_VALUE)
    @WithoutIdempotencyKey
    ResponseEntity<String> make(@PathVariable String id, HttpServletRequest request) {
        Viewer viewer = viewers.current();
        Matter matter = access.worked(id, viewer);
        MatterPaper paper = notifying.make(matter.id(), viewer.accountId(), base());
        Map<String, Object> model = new HashMap<>(Map.of(
                "notice",
                paper,
                "pdfForm",
                "/policing/matters/" + id + "/notices/" + paper.number() + "/pdf",
                "pdfToken",
                paper.link().substring(paper.link().lastIndexOf('/') + 1)));
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf) {
            model.put("csrf", csrf);
        }
        return page(documents.html(NOTICE, model));
    }

    /** The same paper as a PDF: the page that shows the link has it, nobody else. */
    @PostMapping(path = "/notices/{notice}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @WithoutIdempotencyKey
    ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable Long notice, @RequestParam String token) {
        Matter matter = access.worked(id, viewers.current());
        MatterPaper paper = notifying.again(matter, notice, token, base());
        return pdf(documents.pdf(NOTICE, Map.of("notice", paper)), NOTICE + "-" + notice + ".pdf");
    }

    @GetMapping(path = "/complaints/{complaint}/answer", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> answer(@PathVariable String id, @PathVariable Long complaint) {
        var answer = notifying.answer(access.complainedOf(id, viewers.current()), complaint);
        String pdf = "/policing/matters/" + id + "/complaints/" + complaint + "/answer.pdf";
        return page(documents.html(ANSWER, Map.of("answer", answer, "pdfHref", pdf)));
    }

    @GetMapping(path = "/complaints/{complaint}/answer.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> answerPdf(@PathVariable String id, @PathVariable Long complaint) {
        var answer = notifying.answer(access.complainedOf(id, viewers.current()), complaint);
        return pdf(documents.pdf(ANSWER, Map.of("answer", answer)), ANSWER + "-" + complaint + ".pdf");
    }

    /** Where the public finds this installation: as it is set, or else as whoever makes the paper has found it. */
    private String base() {
        return address.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : address;
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .body(html);
    }

    private static ResponseEntity<byte[]> pdf(byte[] document, String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(document);
    }
}
