package org.wangge.policing.room.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Unit;
import org.wangge.policing.room.RoomChecklist;
import org.wangge.policing.room.RoomItem;
import org.wangge.policing.room.RoomTick;

/** What the API says of police rooms: the station's items, and what was last seen of each in a village. */
@Component
class RoomViews {

    private final RoomChecklist checklist;
    private final Accounts accounts;

    RoomViews(RoomChecklist checklist, Accounts accounts) {
        this.checklist = checklist;
        this.accounts = accounts;
    }

    /** @param there how many of the items are there */
    public record RoomView(String village, String name, int there, List<ItemView> items) {}

    /**
     * An item and what was last seen of it in this room.
     *
     * @param there null as long as nobody looked since it was worded so
     */
    public record ItemView(
            String id, int number, String name, Boolean there, LocalDate on, String note, String tickedBy) {}

    public record NamedItemView(String id, int number, String name) {

        static NamedItemView of(RoomItem item) {
            return new NamedItemView(item.id().toString(), item.number(), item.name());
        }
    }

    List<RoomView> of(Collection<Unit> villages) {
        List<RoomItem> items = checklist.items(
                villages.stream().map(Unit::parentCode).distinct().toList());
        List<RoomTick> ticks = checklist.ticks(villages.stream().map(Unit::code).toList(), items);
        Map<String, RoomTick> last = ticks.stream()
                .collect(Collectors.toMap(tick -> tick.village() + "/" + tick.itemId(), Function.identity()));
        Map<Long, String> people =
                accounts
                        .findAllById(ticks.stream()
                                .map(RoomTick::tickedBy)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Account::id, Account::name));
        return villages.stream()
                .map(village -> {
                    List<ItemView> own = items.stream()
                            .filter(item -> item.unitCode().equals(village.parentCode()))
                            .map(item -> view(item, last.get(village.code() + "/" + item.id()), people))
                            .toList();
                    int there = (int) own.stream()
                            .filter(item -> Boolean.TRUE.equals(item.there()))
                            .count();
                    return new RoomView(village.code(), village.name(), there, own);
                })
                .toList();
    }

    private static ItemView view(RoomItem item, RoomTick tick, Map<Long, String> people) {
        return new ItemView(
                item.id().toString(),
                item.number(),
                item.name(),
                tick == null ? null : tick.isThere(),
                tick == null ? null : tick.on(),
                tick == null ? null : tick.note(),
                tick == null ? null : people.get(tick.tickedBy()));
    }
}
