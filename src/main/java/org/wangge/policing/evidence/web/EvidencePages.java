package org.wangge.policing.evidence.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wangge.codes.Codes;
import org.wangge.organisation.KnownUnits;
import org.wangge.policing.Matter;
import org.wangge.policing.VillageName;
import org.wangge.policing.evidence.EvidenceAccess;
import org.wangge.policing.evidence.EvidenceCustody;
import org.wangge.policing.evidence.EvidenceKind;
import org.wangge.policing.evidence.EvidenceLedger;
import org.wangge.policing.evidence.EvidencePeople;
import org.wangge.policing.evidence.EvidenceSettings;
import org.wangge.policing.evidence.SealState;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The page of a matter's evidence: what there is, who holds it, and the way to add to it from a phone. */
@Controller
class EvidencePages {

    private final EvidenceAccess access;
    private final EvidenceLedger ledger;
    private final EvidencePeople people;
    private final EvidenceCustody custody;
    private final EvidenceSettings settings;
    private final KnownUnits units;
    private final Viewers viewers;

    EvidencePages(
            EvidenceAccess access,
            EvidenceLedger ledger,
            EvidencePeople people,
            EvidenceCustody custody,
            EvidenceSettings settings,
            KnownUnits units,
            Viewers viewers) {
        this.access = access;
        this.ledger = ledger;
        this.people = people;
        this.custody = custody;
        this.settings = settings;
        this.units = units;
        this.viewers = viewers;
    }

    /** An item with what the viewer may do about it. */
    public record Row(EvidenceView item, boolean held, boolean toCountersign, String offerToMe) {}

    @GetMapping("/policing/matters/{id}/evidence")
    String page(@PathVariable String id, Model model) {
        Viewer viewer = viewers.current();
        Matter of = access.file(id, viewer);
        model.addAttribute("matter", of.key());
        model.addAttribute(
                "village",
                units.find(of.unit()).map(unit -> VillageName.of(unit.name())).orElse(""));
        model.addAttribute("api", "/api/matters/" + of.key() + "/evidence");
        model.addAttribute(
                "rows",
                ledger.of(of).stream()
                        .map(entry -> row(entry, of, viewer))
                        .sorted(java.util.Comparator.comparingInt(
                                        (Row row) -> row.item().number())
                                .reversed())
                        .toList());
        model.addAttribute("mayGather", people.mayGather(of, viewer));
        model.addAttribute("isPolice", people.isPolice(of, viewer));
        model.addAttribute("leaders", people.leaders(of));
        model.addAttribute("receivers", people.receivers(of, viewer));
        model.addAttribute("kinds", codes(EvidenceKind.values()));
        model.addAttribute("seals", codes(SealState.values()));
        model.addAttribute("largest", settings.largest().toGigabytes());
        return "pages/policing/evidence";
    }

    private Row row(EvidenceLedger.Entry entry, Matter of, Viewer viewer) {
        boolean mine = viewer.accountId().equals(entry.item().provenance().ledBy());
        return new Row(
                EvidenceView.of(entry),
                of.isOpen()
                        && entry.holder().equals(viewer.accountId())
                        && entry.openOffer()
                                .filter(offer -> custody.canBeAnswered(of, offer))
                                .isEmpty(),
                of.isOpen() && mine && entry.isProvisional(),
                entry.openOffer()
                        .filter(offer -> offer.toAccount().equals(viewer.accountId()))
                        .map(offer -> offer.id().toString())
                        .orElse(null));
    }

    private static List<String> codes(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Codes::of).toList();
    }
}
