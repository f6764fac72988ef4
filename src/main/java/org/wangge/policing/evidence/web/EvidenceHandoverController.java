package org.wangge.policing.evidence.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.policing.Matter;
import org.wangge.policing.evidence.EvidenceAccess;
import org.wangge.policing.evidence.EvidenceCustody;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The chain of custody of an item: its holder offers it, the named receiver accepts or declines. */
@RestController
@RequestMapping("/api/matters/{id}/evidence/{item}/handovers")
class EvidenceHandoverController {

    private final EvidenceAccess access;
    private final EvidenceCustody custody;
    private final Viewers viewers;

    EvidenceHandoverController(EvidenceAccess access, EvidenceCustody custody, Viewers viewers) {
        this.access = access;
        this.custody = custody;
        this.viewers = viewers;
    }

    @Schema(name = "EvidenceHandoverMade")
    record Made(String id) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = EvidenceRequests.Handover.class)))
    Made offer(@PathVariable String id, @PathVariable Long item, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        Matter of = access.worked(id, viewer);
        custody.held(of, item, viewer);
        EvidenceRequests.Handover sent = body.as(EvidenceRequests.Handover.class);
        Faults faults = new Faults();
        String to = faults.text("to", sent.to(), 64);
        String condition = faults.text("condition", sent.condition(), 200);
        faults.raise();
        return new Made(custody.offer(of, item, viewer, to, condition).id().toString());
    }

    @PostMapping("/{handover}/accept")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable String id, @PathVariable Long item, @PathVariable Long handover) {
        Viewer viewer = viewers.current();
        custody.accept(access.worked(id, viewer), item, handover, viewer);
    }

    @PostMapping("/{handover}/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = EvidenceRequests.Decline.class)))
    void decline(
            @PathVariable String id, @PathVariable Long item, @PathVariable Long handover, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        Matter of = access.worked(id, viewer);
        custody.offered(of, item, handover, viewer);
        Faults faults = new Faults();
        String reason =
                faults.text("reason", body.as(EvidenceRequests.Decline.class).reason(), 200);
        faults.raise();
        custody.decline(of, item, handover, viewer, reason);
    }
}
