package org.wangge.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.paging.Page;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.worklist.Door;
import org.wangge.worklist.WorkFilter;
import org.wangge.worklist.WorkItem;
import org.wangge.worklist.WorkList;

/** Answers offers of custody and of cases by finishing the task that waits for the answer, through the one door. */
@Service
@Transactional
public class OfferAnswers {

    private final ReturnCases cases;
    private final Handovers handovers;
    private final VillageTransfers transfers;
    private final CaseAccess access;
    private final Units units;
    private final WorkList work;
    private final Door door;

    OfferAnswers(
            ReturnCases cases,
            Handovers handovers,
            VillageTransfers transfers,
            CaseAccess access,
            Units units,
            WorkList work,
            Door door) {
        this.cases = cases;
        this.handovers = handovers;
        this.transfers = transfers;
        this.access = access;
        this.units = units;
        this.work = work;
        this.door = door;
    }

    /** @throws Problem 404 where the offer is not there or not to be seen, 403 where it is somebody else's to answer */
    public Handover requireHandover(String number, Long id, Viewer viewer) {
        viewer.require(Act.READ_CASES);
        ReturnCase of = cases.findByNumber(number).orElseThrow(Problem::notFound);
        Handover offer = handovers
                .findById(id)
                .filter(one -> one.caseId().equals(of.id()))
                .orElseThrow(Problem::notFound);
        if (!offer.toAccount().equals(viewer.accountId())) {
            throw access.sees(viewer, of) ? Problem.forbidden() : Problem.notFound();
        }
        return offer;
    }

    /** The open offer of custody that waits for this person's answer, if there is one. */
    public List<Handover> to(Viewer viewer, ReturnCase of) {
        return handovers
                .findByCaseIdAndState(of.id(), OfferState.OPEN)
                .filter(offer -> offer.toAccount().equals(viewer.accountId()))
                .stream()
                .toList();
    }

    public void handover(String number, Long id, Viewer viewer, Map<String, Object> answers) {
        Handover offer = requireHandover(number, id, viewer);
        if (offer.state() != OfferState.OPEN) {
            throw Problem.conflict("already-done");
        }
        door.complete(viewer, task(number, "answer-handover", viewer), answers);
    }

    /** The receiver sees the offer, and so does whoever sees the case. */
    public VillageTransfer requireTransfer(String number, Long id, Viewer viewer) {
        viewer.require(Act.READ_CASES);
        ReturnCase of = cases.findByNumber(number).orElseThrow(Problem::notFound);
        VillageTransfer offer = transfers
                .findById(id)
                .filter(one -> one.caseId().equals(of.id()))
                .orElseThrow(Problem::notFound);
        if (!receives(viewer, offer) && !access.sees(viewer, of)) {
            throw Problem.notFound();
        }
        return offer;
    }

    /** Only an open offer shows its receiver anything of the person; afterwards whoever sees the case is shown it. */
    public VillageTransfer requireShownTransfer(String number, Long id, Viewer viewer) {
        VillageTransfer offer = requireTransfer(number, id, viewer);
        ReturnCase of = cases.findByNumber(number).orElseThrow(Problem::notFound);
        if (offer.state() != OfferState.OPEN && !access.sees(viewer, of)) {
            throw Problem.notFound();
        }
        return offer;
    }

    /** @throws Problem 403 where the offer is to be seen, but another village's to answer */
    public VillageTransfer requireReceived(String number, Long id, Viewer viewer) {
        VillageTransfer offer = requireTransfer(number, id, viewer);
        if (!receives(viewer, offer)) {
            throw Problem.forbidden();
        }
        return offer;
    }

    /** @return the case there after an acceptance, the case here after a refusal */
    public ReturnCase transfer(String number, Long id, Viewer viewer, Map<String, Object> answers) {
        VillageTransfer offer = requireReceived(number, id, viewer);
        if (offer.state() != OfferState.OPEN) {
            throw Problem.conflict("already-done");
        }
        Map<String, Object> data = new HashMap<>(answers);
        if ("accept".equals(data.get("outcome")) && data.get("grid") == null) {
            data.put("grid", firstGrid(offer.toUnit()));
        }
        door.complete(viewer, task(number, "answer-village-transfer", viewer), data);
        Long result = offer.newCaseId() == null ? offer.caseId() : offer.newCaseId();
        return cases.findById(result).orElseThrow();
    }

    private boolean receives(Viewer viewer, VillageTransfer offer) {
        String path = units.findById(offer.toUnit()).map(Unit::path).orElseThrow();
        return viewer.may(Act.ACCEPT_VILLAGE_TRANSFER, path);
    }

    private String firstGrid(String village) {
        String path = units.findById(village).map(Unit::path).orElseThrow();
        return units.findByLevelAndPathStartingWithOrderByCode(Level.GRID, path).stream()
                .map(Unit::code)
                .findFirst()
                .orElse(null);
    }

    private String task(String number, String element, Viewer viewer) {
        Page<WorkItem> open = work.page(viewer, new WorkFilter(null, false, number), null, 200);
        return open.items().stream()
                .filter(item -> item.task().element().equals(element))
                .map(item -> item.task().id())
                .findFirst()
                .orElseThrow(() -> Problem.conflict("already-done"));
    }
}
