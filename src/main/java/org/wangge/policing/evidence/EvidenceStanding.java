package org.wangge.policing.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private final FiledItems items;
    private final Countersignatures signatures;

    EvidenceStanding(FiledItems items, Countersignatures signatures) {
        this.items = items;
        this.signatures = signatures;
    }

    /** An item that a decision may rest on, by its id and the number it has in the file. */
    public record Ground(Long item, int number, EvidenceKind kind) {}

    public List<Ground> grounds(Long matterId) {
        List<FiledItem> all = items.of(matterId);
        Set<Long> signed = signatures
                .findAllById(all.stream().map(filed -> filed.item().id()).toList())
                .stream()
                .map(Countersignature::itemId)
                .collect(Collectors.toSet());
        List<FiledItem> firm = all.stream()
                .filter(filed -> !filed.item().provenance().auxiliary()
                        || signed.contains(filed.item().id()))
                .toList();
        Set<Long> corrected = corrected(firm, all);
        return firm.stream()
                .filter(filed -> !corrected.contains(filed.item().id()))
                .map(filed -> new Ground(
                        filed.item().id(), filed.number(), filed.item().kind()))
                .toList();
    }

    /** What firm items correct, and what had been corrected by that: also by one that was never firm. */
    private static Set<Long> corrected(List<FiledItem> firm, List<FiledItem> all) {
        Map<Long, Long> corrects = new HashMap<>();
        all.forEach(filed -> corrects.put(filed.item().id(), filed.item().corrects()));
        Set<Long> corrected = new HashSet<>();
        for (FiledItem filed : firm) {
            Long older = filed.item().corrects();
            while (older != null && corrected.add(older)) {
                older = corrects.get(older);
            }
        }
        return corrected;
    }
}
