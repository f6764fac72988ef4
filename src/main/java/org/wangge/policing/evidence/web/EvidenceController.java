package org.wangge.policing.evidence.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.codes.Codes;
import org.wangge.http.JsonBody;
import org.wangge.paging.Page;
import org.wangge.policing.Matter;
import org.wangge.policing.evidence.Countersigning;
import org.wangge.policing.evidence.EvidenceAccess;
import org.wangge.policing.evidence.EvidenceLedger;
import org.wangge.policing.evidence.EvidenceVerification;
import org.wangge.policing.evidence.Receiving;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The evidence of a matter: what was received, whether it stands, whether it is still what it was. */
@RestController
@RequestMapping("/api/matters/{id}/evidence")
class EvidenceController {

    private final EvidenceAccess access;
    private final EvidenceLedger ledger;
    private final Receiving receiving;
    private final Countersigning countersigning;
    private final EvidenceVerification verification;
    private final Viewers viewers;

    EvidenceController(
            EvidenceAccess access,
            EvidenceLedger ledger,
            Receiving receiving,
            Countersigning countersigning,
            EvidenceVerification verification,
            Viewers viewers) {
        this.access = access;
        this.ledger = ledger;
        this.receiving = receiving;
        this.countersigning = countersigning;
        this.verification = verification;
        this.viewers = viewers;
    }

    @Schema(name = "EvidenceVerification")
    record Verified(boolean intact, int items, int files, long bytes, List<Finding> findings) {}

    @Schema(name = "EvidenceFinding")
    record Finding(
            String item,
            int number,

            @Schema(allowableValues = {"record-altered", "file-missing", "file-altered"})
            String fault) {}

    @GetMapping
    Page<EvidenceView> list(
            @PathVariable String id,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        int most = Page.limit(limit);
        long after = Optional.ofNullable(Page.idCursor(cursor)).orElse(0L);
        List<EvidenceView> found = ledger.of(access.file(id, viewers.current())).stream()
                .filter(entry -> entry.number() > after)
                .limit(most + 1L)
                .map(EvidenceView::of)
                .toList();
        return Page.of(found, most, item -> Integer.toString(item.number()));
    }

    @GetMapping("/{item}")
    EvidenceView one(@PathVariable String id, @PathVariable Long item) {
        return EvidenceView.of(ledger.of(access.file(id, viewers.current()), item));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = EvidenceRequests.Item.class)))
    ResponseEntity<EvidenceView> receive(@PathVariable String id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        Matter of = access.forGathering(id, viewer);
        Long made = receiving
                .receive(of, viewer, EvidenceRequests.read(body.as(EvidenceRequests.Item.class)))
                .id();
        return ResponseEntity.created(URI.create("/api/matters/" + of.id() + "/evidence/" + made))
                .body(EvidenceView.of(ledger.of(of, made)));
    }

    @PostMapping("/{item}/countersign")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = EvidenceRequests.Countersign.class)))
    EvidenceView countersign(@PathVariable String id, @PathVariable Long item, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        Matter of = access.forGathering(id, viewer);
        countersigning.mine(of, item, viewer);
        countersigning.countersign(
                of, item, viewer, EvidenceRequests.recording(body.as(EvidenceRequests.Countersign.class)));
        return EvidenceView.of(ledger.of(of, item));
    }

    /** Decrypts every file of the matter and compares its digest; large files take seconds. */
    @GetMapping("/verify")
    Verified verify(@PathVariable String id) {
        EvidenceVerification.Result result =
                verification.ofMatter(access.file(id, viewers.current()).id());
        return new Verified(
                result.isIntact(),
                result.items(),
                result.files(),
                result.bytes(),
                result.findings().stream()
                        .map(found -> new Finding(found.item().toString(), found.number(), Codes.of(found.fault())))
                        .toList());
    }
}
