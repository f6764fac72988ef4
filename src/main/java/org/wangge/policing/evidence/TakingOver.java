package org.wangge.policing.evidence;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterClosed;
import org.wangge.policing.Matters;

/** What was received for a matter goes along where it is joined into another. */
@Component
class TakingOver {

    private final FiledItems items;
    private final EvidenceTakeovers takeovers;
    private final Matters matters;

    TakingOver(FiledItems items, EvidenceTakeovers takeovers, Matters matters) {
        this.items = items;
        this.takeovers = takeovers;
        this.matters = matters;
    }

    @EventListener
    @Transactional
    public void on(MatterClosed closed) {
        Matter part = closed.matter();
        List<FiledItem> carried = part.end() == Matter.End.JOINED ? items.of(part.id()) : List.of();
        if (carried.isEmpty()) {
            return;
        }
        Matter main = matters.lock(part.joinedInto()).orElseThrow();
        int next = items.nextNumber(main.id());
        for (FiledItem filed : carried) {
            takeovers.save(new EvidenceTakeover(main.id(), filed.item().id(), next++));
        }
    }
}
