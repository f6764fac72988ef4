package org.wangge.policing.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterAccess;
import org.wangge.policing.cases.AdministrativeCase;
import org.wangge.policing.cases.CaseDesk;
import org.wangge.policing.cases.CaseFiles;
import org.wangge.policing.cases.CasePapers;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The administrative case that a matter has become: its file, its papers, more time, a reconsideration. */
@RestController
@RequestMapping("/api/matters/{id}")
class AdministrativeCaseController {

    private static final int MOST = 1000;

    private final MatterAccess access;
    private final CaseFiles files;
    private final CaseDesk desk;
    private final CasePapers papers;
    private final AdministrativeCaseViews views;
    private final Viewers viewers;

    AdministrativeCaseController(
            MatterAccess access,
            CaseFiles files,
            CaseDesk desk,
            CasePapers papers,
            AdministrativeCaseViews views,
            Viewers viewers) {
        this.access = access;
        this.files = files;
        this.desk = desk;
        this.papers = papers;
        this.views = views;
        this.viewers = viewers;
    }

    @Schema(name = "ExtensionRequest")
    record Extension(String reason) {}

    @Schema(name = "CasePeriod")
    record Extended(LocalDate periodEnd, int extensions) {}

    @Schema(name = "ReconsiderationRequest")
    record Reconsideration(String grounds) {}

    @GetMapping("/case")
    @Operation(summary = "行政案件的案卷：期限、告知、决定和各步骤，打开留痕")
    @Transactional
    public AdministrativeCaseView one(@PathVariable String id) {
        Matter matter = access.file(id, viewers.current());
        return views.of(matter, files.of(matter));
    }

    @PostMapping("/extensions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "县级公安机关延长办案期限，次数和日数依当日规定")
    @Transactional
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Extension.class)))
    public Extended extend(@PathVariable String id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        viewer.require(Act.DECIDE_AT_COUNTY);
        Matter matter = access.extendable(id, viewer);
        Faults faults = new Faults();
        String reason = faults.text("reason", body.as(Extension.class).reason(), MOST);
        faults.raise();
        AdministrativeCase of = desk.extend(matter.id(), viewer.accountId(), reason);
        return new Extended(of.periodEnd(), of.timesExtended());
    }

    @PostMapping("/reconsiderations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "民警登记本人在期限内提出的行政复议申请")
    @Transactional
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Reconsideration.class)))
    public AdministrativeCaseView reconsider(@PathVariable String id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        viewer.require(Act.COMMAND_POLICE);
        Matter matter = access.worked(id, viewer);
        Faults faults = new Faults();
        String grounds = faults.text("grounds", body.as(Reconsideration.class).grounds(), MOST);
        faults.raise();
        desk.askReconsideration(matter.id(), viewer.accountId(), grounds);
        return views.of(matter, files.of(matter));
    }

    @GetMapping(path = "/papers/{paper}", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "案件文书 PDF：立案、告知、笔录、审核、决定、送达、复议等，打开留痕")
    @Transactional
    public ResponseEntity<byte[]> paper(@PathVariable String id, @PathVariable String paper) {
        Matter matter = access.file(id, viewers.current());
        byte[] pdf = papers.pdf(matter, paper);
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(paper + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }
}
