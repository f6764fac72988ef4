package org.wangge.returns.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.privacy.Mask;
import org.wangge.returns.CaseDossier;
import org.wangge.returns.ReturnCase;
import org.wangge.returns.ReturnCaseSearch;
import org.wangge.returns.VillageTransfer;

/** What a village that is offered a case sees of it: the offer and a masked card, nothing else. */
@Component
@Transactional(readOnly = true)
class TransferCards {

    private final ReturnCaseSearch search;
    private final CaseDossier dossier;

    TransferCards(ReturnCaseSearch search, CaseDossier dossier) {
        this.search = search;
        this.dossier = dossier;
    }

    @Schema(name = "TransferCard")
    record Card(
            String id,
            String number,
            String state,
            String from,
            String to,
            String reason,
            OffsetDateTime expiresAt,
            String name,
            String stage,
            String place,
            LocalDate returnedOn,
            LocalDate lastDay) {}

    Card of(VillageTransfer offer) {
        ReturnCase of = search.byId(offer.caseId()).orElseThrow();
        return new Card(
                offer.id().toString(),
                of.number(),
                Codes.of(offer.state()),
                of.where().village(),
                offer.toUnit(),
                offer.reason(),
                Days.local(offer.expiresAt()),
                Mask.name(dossier.person(of).name()),
                of.stage() == null ? null : of.stage().name(),
                Codes.of(of.plan().place()),
                of.arrival().returnedOn(),
                of.lastDay());
    }
}
