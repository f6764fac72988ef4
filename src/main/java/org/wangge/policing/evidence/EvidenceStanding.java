package org.wangge.policing.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What may be relied on. What an auxiliary officer received alone grounds nothing until the police officer who led has
 * countersigned it; what a relied-on item corrects grounds nothing any more.
 */
@Service
@Transactional(readOnly = true)
public class EvidenceStanding {

    private final EvidenceItems items;
    private final Countersignatures signatures;

    EvidenceStanding(EvidenceItems items, Countersignatures signatures) {
        this.items = items;
        this.signatures = signatures;
    }

    /** An item that a decision may rest on, by its id and the number it has in its matter. */
    public record Ground(Long item, int number, EvidenceKind kind) {}

    public List<Ground> grounds(Long matterId) {
        List<EvidenceItem> all = items.findByMatterIdOrderByNumber(matterId);
        Set<Long> signed = signatures
                .findAllById(all.stream().map(EvidenceItem::id).toList())
                .stream()
                .map(Countersignature::itemId)
                .collect(Collectors.toSet());
        List<EvidenceItem> firm = all.stream()
                .filter(item -> !item.provenance().auxiliary() || signed.contains(item.id()))
                .toList();
        Set<Long> corrected = firm.stream().map(EvidenceItem::corrects).collect(Collectors.toSet());
        return firm.stream()
                .filter(item -> !corrected.contains(item.id()))
                .map(item -> new Ground(item.id(), item.number(), item.kind()))
                .toList();
    }
}
