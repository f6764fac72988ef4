package org.wangge.returns.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.returns.CaseAccess;
import org.wangge.returns.OfferAnswers;
import org.wangge.returns.VillageMoves;
import org.wangge.security.Viewers;

/** Offers a case to another village, which sees the offer and a masked card until it has accepted. */
@RestController
@RequestMapping("/api/cases/{number}/transfers")
class TransferController {

    private final CaseAccess access;
    private final VillageMoves moves;
    private final OfferAnswers answers;
    private final CaseViews views;
    private final TransferCards cards;
    private final Viewers viewers;

    TransferController(
            CaseAccess access,
            VillageMoves moves,
            OfferAnswers answers,
            CaseViews views,
            TransferCards cards,
            Viewers viewers) {
        this.access = access;
        this.moves = moves;
        this.answers = answers;
        this.views = views;
        this.cards = cards;
        this.viewers = viewers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CaseActs.TransferRequest.class)))
    CaseActs.Made offer(@PathVariable String number, @RequestBody JsonBody body) {
        access.forCustodian(number, viewers.current());
        CaseActs.TransferRequest sent = body.as(CaseActs.TransferRequest.class);
        Faults faults = new Faults();
        String unit = faults.text("unit", sent.unit(), 32);
        String reason = faults.text("reason", sent.reason(), 200);
        faults.raise();
        return new CaseActs.Made(moves.offer(number, unit, reason).id().toString());
    }

    @GetMapping("/{id}")
    TransferCards.Card card(@PathVariable String number, @PathVariable Long id) {
        return cards.of(answers.requireShownTransfer(number, id, viewers.current()));
    }

    @PostMapping("/{id}/accept")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CaseActs.AcceptTransferRequest.class)))
    CaseView accept(@PathVariable String number, @PathVariable Long id, @RequestBody(required = false) JsonBody body) {
        answers.requireReceived(number, id, viewers.current());
        CaseActs.AcceptTransferRequest sent = body == null
                ? new CaseActs.AcceptTransferRequest(null, null)
                : body.as(CaseActs.AcceptTransferRequest.class);
        Map<String, Object> data = new HashMap<>();
        data.put("outcome", "accept");
        data.put("note", sent.note());
        data.put("grid", sent.grid());
        return views.of(answers.transfer(number, id, viewers.current(), data));
    }

    @PostMapping("/{id}/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CaseActs.ReasonRequest.class)))
    void decline(@PathVariable String number, @PathVariable Long id, @RequestBody(required = false) JsonBody body) {
        answers.requireReceived(number, id, viewers.current());
        String reason =
                body == null ? null : body.as(CaseActs.ReasonRequest.class).reason();
        Map<String, Object> data = new HashMap<>();
        data.put("outcome", "decline");
        data.put("reason", reason);
        answers.transfer(number, id, viewers.current(), data);
    }
}
