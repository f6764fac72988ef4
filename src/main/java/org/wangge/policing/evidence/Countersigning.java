package org.wangge.policing.evidence;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterTimeline;
import org.wangge.policing.Matters;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;

/** The named police officer stands by what an auxiliary received. */
@Service
public class Countersigning {

    private final Matters matters;
    private final FiledItems items;
    private final Countersignatures signatures;
    private final EvidenceAccess access;
    private final MatterTimeline timeline;
    private final Clock clock;

    Countersigning(
            Matters matters,
            FiledItems items,
            Countersignatures signatures,
            EvidenceAccess access,
            MatterTimeline timeline,
            Clock clock) {
        this.matters = matters;
        this.items = items;
        this.signatures = signatures;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws Problem 403 for anybody but the police officer who led, 404 for an item that is not in the matter's file */
    @Transactional(readOnly = true)
    public FiledItem mine(Matter of, Long id, Viewer viewer) {
        FiledItem filed = items.find(of.id(), id);
        if (!viewer.accountId().equals(filed.item().provenance().ledBy()) || !access.isPolice(of, viewer)) {
            throw Problem.forbidden();
        }
        return filed;
    }

    @Transactional
    public void countersign(Matter of, Long id, Viewer viewer, String recording) {
        Matter locked = matters.lock(of.id()).orElseThrow(Problem::notFound);
        locked.mustBeOpen();
        FiledItem filed = mine(locked, id, viewer);
        if (signatures.existsById(id)) {
            throw Problem.conflict("already-done");
        }
        signatures.save(new Countersignature(id, viewer.accountId(), recording, clock.instant()));
        timeline.record(locked, "evidence-countersigned", "" + filed.number());
    }
}
