package org.wangge.policing.evidence;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterTimeline;
import org.wangge.policing.Matters;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;

/** Who holds an item: its receiver, until somebody to whom it was offered has accepted it. */
@Service
@Transactional
public class EvidenceCustody {

    private final Matters matters;
    private final FiledItems items;
    private final EvidenceHandovers handovers;
    private final EvidenceAccess access;
    private final Staff staff;
    private final Accounts accounts;
    private final MatterTimeline timeline;
    private final Clock clock;

    EvidenceCustody(
            Matters matters,
            FiledItems items,
            EvidenceHandovers handovers,
            EvidenceAccess access,
            Staff staff,
            Accounts accounts,
            MatterTimeline timeline,
            Clock clock) {
        this.matters = matters;
        this.items = items;
        this.handovers = handovers;
        this.access = access;
        this.staff = staff;
        this.accounts = accounts;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws Problem 404 for an item that is not in the matter's file, 403 for whoever does not hold it */
    @Transactional(readOnly = true)
    public FiledItem held(Matter of, Long id, Viewer viewer) {
        FiledItem filed = items.find(of.id(), id);
        if (!holder(filed.item(), handovers.findByItemIdOrderById(id)).equals(viewer.accountId())) {
            throw Problem.forbidden();
        }
        return filed;
    }

    /** The holder signs, and offers the item to somebody who sees the matter's file. */
    public EvidenceHandover offer(Matter of, Long id, Viewer viewer, String to, String condition) {
        Matter locked = matters.lock(of.id()).orElseThrow(Problem::notFound);
        FiledItem filed = held(locked, id, viewer);
        StaffMember receiver = staff.of(to)
                .filter(member -> member.enabled() && access.sees(locked, new Viewer(member)))
                .filter(member -> !member.accountId().equals(viewer.accountId()))
                .orElseThrow(() -> Problem.invalid("to", "person-unknown"));
        handovers.findByItemIdOrderById(id).stream()
                .filter(one -> one.state() == EvidenceHandover.State.OPEN)
                .forEach(open -> giveUp(locked, open));
        EvidenceHandover offer = handovers.save(
                new EvidenceHandover(id, viewer.accountId(), receiver.accountId(), condition, clock.instant()));
        timeline.record(locked, "evidence-offered", "" + filed.number());
        return offer;
    }

    /** @throws Problem 409 {@code handover-open} while its receiver can still answer it */
    private void giveUp(Matter of, EvidenceHandover open) {
        if (canBeAnswered(of, open)) {
            throw Problem.conflict("handover-open");
        }
        open.lapse(clock.instant());
        handovers.saveAndFlush(open);
    }

    /** Whether whoever an item was offered to still sees the matter's file. */
    @Transactional(readOnly = true)
    public boolean canBeAnswered(Matter of, EvidenceHandover open) {
        return accounts.findById(open.toAccount())
                .flatMap(account -> staff.of(account.username()))
                .filter(member -> member.enabled() && access.sees(of, new Viewer(member)))
                .isPresent();
    }

    /** @throws Problem 404 for an offer that is not of this item, 403 for one to somebody else */
    @Transactional(readOnly = true)
    public EvidenceHandover offered(Matter of, Long id, Long offer, Viewer viewer) {
        items.find(of.id(), id);
        EvidenceHandover found = handovers.findByIdAndItemId(offer, id).orElseThrow(Problem::notFound);
        if (!found.toAccount().equals(viewer.accountId())) {
            throw Problem.forbidden();
        }
        return found;
    }

    /** The receiver signs, and holds it from now on. */
    public void accept(Matter of, Long id, Long offer, Viewer viewer) {
        Matter locked = matters.lock(of.id()).orElseThrow(Problem::notFound);
        offered(locked, id, offer, viewer).accept(clock.instant());
        timeline.record(locked, "evidence-accepted", number(locked, id));
    }

    public void decline(Matter of, Long id, Long offer, Viewer viewer, String reason) {
        Matter locked = matters.lock(of.id()).orElseThrow(Problem::notFound);
        offered(locked, id, offer, viewer).decline(reason, clock.instant());
        timeline.record(locked, "evidence-declined", number(locked, id));
    }

    /** Whoever accepted last, else who received it. */
    static Long holder(EvidenceItem item, List<EvidenceHandover> chain) {
        return chain.stream()
                .filter(one -> one.state() == EvidenceHandover.State.ACCEPTED)
                .reduce((earlier, later) -> later)
                .map(EvidenceHandover::toAccount)
                .orElse(item.provenance().receivedBy());
    }

    private String number(Matter of, Long id) {
        return "" + items.find(of.id(), id).number();
    }
}
