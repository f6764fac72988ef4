package org.wangge.policing.room;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.clock.Days;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/**
 * The police room's list (六有四统一). No source says which six and which four: the station's head names the items, and
 * a list begins empty.
 */
@Service
@Transactional
public class RoomChecklist {

    static final int MOST = 50;

    private final RoomItems items;
    private final RoomTicks ticks;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    RoomChecklist(RoomItems items, RoomTicks ticks, Units units, AuditTrail audit, Clock clock) {
        this.items = items;
        this.ticks = ticks;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the stations above some villages ask of them now. */
    @Transactional(readOnly = true)
    public List<RoomItem> items(Collection<String> stations) {
        return stations.isEmpty() ? List.of() : items.findByUnitCodeInAndEndedAtIsNullOrderByItem(stations);
    }

    @Transactional(readOnly = true)
    public List<RoomTick> ticks(Collection<String> villages, Collection<RoomItem> of) {
        return villages.isEmpty() || of.isEmpty()
                ? List.of()
                : ticks.latest(villages, of.stream().map(RoomItem::id).toList());
    }

    /** A station's unit for its head. */
    @Transactional(readOnly = true)
    public Unit station(Viewer viewer, String code) {
        viewer.require(Act.DECIDE_AT_STATION);
        return units.findById(code)
                .filter(unit -> unit.level() == Level.TOWNSHIP && viewer.may(Act.DECIDE_AT_STATION, unit.path()))
                .orElseThrow(Problem::notFound);
    }

    /** The item as it is worded now, for the station's head. */
    @Transactional(readOnly = true)
    public RoomItem item(Viewer viewer, Long id) {
        viewer.require(Act.DECIDE_AT_STATION);
        RoomItem item = items.findById(id).filter(one -> !one.isEnded()).orElseThrow(Problem::notFound);
        viewer.require(
                Act.DECIDE_AT_STATION,
                units.findById(item.unitCode()).orElseThrow().path());
        return item;
    }

    /** @throws Problem 409 {@code checklist-full} */
    public RoomItem name(Viewer viewer, Unit station, String words) {
        if (items(List.of(station.code())).size() >= MOST) {
            throw Problem.conflict("checklist-full", MOST);
        }
        RoomItem made = items.save(new RoomItem(station.code(), words, viewer.accountId(), clock.instant()));
        recorded("room-item-named", made);
        return made;
    }

    /** Other words for an item; every room looks at it anew. */
    public RoomItem reword(Viewer viewer, Long id, String words) {
        RoomItem item = item(viewer, id);
        RoomItem next = items.save(item.reworded(words, viewer.accountId(), clock.instant()));
        recorded("room-item-reworded", next);
        return next;
    }

    public void end(Viewer viewer, Long id) {
        RoomItem item = item(viewer, id);
        item.end(clock.instant());
        recorded("room-item-ended", item);
    }

    /**
     * Says of a village's room whether an item is there.
     *
     * @throws Problem 422 {@code item-unknown} for what its station does not ask, {@code in-the-future}
     */
    public RoomTick tick(Viewer viewer, Unit village, Long itemId, boolean there, LocalDate on, String note) {
        RoomItem item = items.findById(itemId)
                .filter(one -> !one.isEnded() && one.unitCode().equals(village.parentCode()))
                .orElseThrow(() -> Problem.invalid("item", "item-unknown"));
        if (on.isAfter(Days.today(clock))) {
            throw Problem.invalid("on", "in-the-future");
        }
        RoomTick made = ticks.save(
                new RoomTick(item.id(), village.code(), there, on, note, viewer.accountId(), clock.instant()));
        audit.record(
                "room-item-ticked",
                "room-item",
                item.item().toString(),
                village.code(),
                Map.of("number", item.number(), "there", there));
        return made;
    }

    private void recorded(String action, RoomItem item) {
        audit.record(action, "room-item", item.item().toString(), item.unitCode(), Map.of("number", item.number()));
    }
}
