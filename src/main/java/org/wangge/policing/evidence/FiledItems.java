package org.wangge.policing.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.problem.Problem;

/**
 * The items in the file of a matter: those received for it, and those that came with the matters that were joined into
 * it, numbered together.
 */
@Component
@Transactional(readOnly = true)
class FiledItems {

    private final EvidenceItems items;
    private final EvidenceTakeovers takeovers;

    FiledItems(EvidenceItems items, EvidenceTakeovers takeovers) {
        this.items = items;
        this.takeovers = takeovers;
    }

    /** In the order of their numbers. */
    List<FiledItem> of(Long matterId) {
        Stream<FiledItem> received =
                items.findByMatterIdOrderByNumber(matterId).stream().map(item -> new FiledItem(item, item.number()));
        return Stream.concat(received, takeovers.of(matterId).stream())
                .sorted(Comparator.comparingInt(FiledItem::number))
                .toList();
    }

    /** @throws Problem 404 for an item that is not in the matter's file */
    FiledItem find(Long matterId, Long item) {
        return of(matterId).stream()
                .filter(filed -> filed.item().id().equals(item))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The number of the next item; the matter is locked by whoever asks. */
    int nextNumber(Long matterId) {
        return Math.max(items.lastNumber(matterId), takeovers.lastNumber(matterId)) + 1;
    }
}
