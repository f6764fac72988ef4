package org.wangge.policing.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.codes.Codes;
import org.wangge.policing.cases.CountersignedEvidence;

/** Tells an administrative case what of the evidence it may rest on. */
@Component
@Transactional(readOnly = true)
class StandingForCases implements CountersignedEvidence {

    private final FiledItems items;
    private final EvidenceStanding standing;
    private final MessageSource texts;

    StandingForCases(FiledItems items, EvidenceStanding standing, MessageSource texts) {
        this.items = items;
        this.standing = standing;
        this.texts = texts;
    }

    @Override
    public List<Item> of(Long matterId) {
        Set<Long> grounds = standing.grounds(matterId).stream()
                .map(EvidenceStanding.Ground::item)
                .collect(Collectors.toSet());
        return items.of(matterId).stream().map(filed -> item(filed, grounds)).toList();
    }

    private Item item(FiledItem filed, Set<Long> grounds) {
        EvidenceItem item = filed.item();
        return new Item(
                item.id().toString(),
                filed.number() + " " + kind(item),
                grounds.contains(item.id()),
                item.kind() == EvidenceKind.STATEMENT);
    }

    private String kind(EvidenceItem item) {
        return texts.getMessage("evidence-kind." + Codes.of(item.kind()), null, Locale.CHINESE);
    }
}
