package org.wangge.returns.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.returns.CaseAccess;
import org.wangge.returns.Custody;
import org.wangge.returns.OfferAnswers;
import org.wangge.security.Viewers;

/** Offers custody of a case and answers such offers; an answer goes through the same door as the task in a list. */
@RestController
@RequestMapping("/api/cases/{number}/handovers")
class CustodyController {

    private final CaseAccess access;
    private final Custody custody;
    private final OfferAnswers answers;
    private final CaseViews views;
    private final Viewers viewers;

    CustodyController(CaseAccess access, Custody custody, OfferAnswers answers, CaseViews views, Viewers viewers) {
        this.access = access;
        this.custody = custody;
        this.answers = answers;
        this.views = views;
        this.viewers = viewers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CaseActs.HandoverRequest.class)))
    CaseActs.Made offer(@PathVariable String number, @RequestBody JsonBody body) {
        access.forCustodian(number, viewers.current());
        CaseActs.HandoverRequest sent = body.as(CaseActs.HandoverRequest.class);
        Faults faults = new Faults();
        String to = faults.text("to", sent.to(), 64);
        String note = faults.optionalText("note", sent.note(), 200);
        faults.raise();
        return new CaseActs.Made(custody.offer(number, to, note).id().toString());
    }

    @PostMapping("/{id}/accept")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CaseActs.NoteRequest.class)))
    CaseView accept(@PathVariable String number, @PathVariable Long id, @RequestBody(required = false) JsonBody body) {
        answers.handover(number, id, viewers.current(), Map.of("outcome", "accept"));
        return views.of(access.visible(number, viewers.current()));
    }

    @PostMapping("/{id}/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CaseActs.ReasonRequest.class)))
    void decline(@PathVariable String number, @PathVariable Long id, @RequestBody(required = false) JsonBody body) {
        answers.requireHandover(number, id, viewers.current());
        String reason =
                body == null ? null : body.as(CaseActs.ReasonRequest.class).reason();
        Map<String, Object> data = new HashMap<>();
        data.put("outcome", "decline");
        data.put("reason", reason);
        answers.handover(number, id, viewers.current(), data);
    }
}
