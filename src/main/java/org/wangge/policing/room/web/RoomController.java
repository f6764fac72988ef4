package org.wangge.policing.room.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.organisation.Unit;
import org.wangge.paging.Page;
import org.wangge.policing.room.RoomChecklist;
import org.wangge.policing.room.StationUnits;
import org.wangge.policing.room.web.RoomViews.NamedItemView;
import org.wangge.policing.room.web.RoomViews.RoomView;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Police rooms and their list: the station's head names the items, officer and station tick them. */
@RestController
@RequestMapping("/api/policing")
class RoomController {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 500;

    private final RoomChecklist checklist;
    private final RoomViews views;
    private final StationUnits station;
    private final Viewers viewers;

    RoomController(RoomChecklist checklist, RoomViews views, StationUnits station, Viewers viewers) {
        this.checklist = checklist;
        this.views = views;
        this.station = station;
        this.viewers = viewers;
    }

    @Schema(name = "RoomItemRequest")
    record Naming(@Schema(description = "由所长命名，系统不预设") String name) {}

    @Schema(name = "RoomTickRequest")
    record Tick(String item, Boolean there, String on, String note) {}

    @GetMapping("/rooms")
    @Operation(summary = "警务室及其清单的达标情况")
    Page<RoomView> rooms() {
        return new Page<>(views.of(station.rooms(viewers.current())), null);
    }

    @GetMapping("/rooms/{code}")
    @Operation(summary = "一间警务室的清单")
    RoomView room(@PathVariable String code) {
        return views.of(List.of(station.roomOf(viewers.current(), code))).get(0);
    }

    @PostMapping("/rooms/{code}/ticks")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "对照清单勾选一项，留下日期和说明")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Tick.class)))
    RoomView tick(@PathVariable String code, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        Unit village = station.roomOf(viewer, code);
        Tick sent = body.as(Tick.class);
        Faults faults = new Faults();
        Long item = id(faults.text("item", sent.item(), 20), faults);
        LocalDate on = faults.date("on", sent.on());
        String note = faults.optionalText("note", sent.note(), LONGEST_NOTE);
        if (sent.there() == null) {
            faults.add("there", "required");
        }
        faults.raise();
        checklist.tick(viewer, village, item, sent.there(), on, note);
        return views.of(List.of(village)).get(0);
    }

    @PostMapping("/stations/{code}/room-items")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "所长给清单加一项")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Naming.class)))
    NamedItemView name(@PathVariable String code, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        Unit unit = checklist.station(viewer, code);
        return NamedItemView.of(checklist.name(viewer, unit, words(body)));
    }

    @PutMapping("/room-items/{id}")
    @Operation(summary = "改写一项，成为新版本，各室重新对照")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Naming.class)))
    NamedItemView reword(@PathVariable Long id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        checklist.item(viewer, id);
        return NamedItemView.of(checklist.reword(viewer, id, words(body)));
    }

    @DeleteMapping("/room-items/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "不再要求这一项；已勾选的记录保留")
    void end(@PathVariable Long id) {
        checklist.end(viewers.current(), id);
    }

    /** What the stations above the viewer's rooms ask, for the page. */
    List<NamedItemView> named(Viewer viewer) {
        return checklist
                .items(station.rooms(viewer).stream()
                        .map(Unit::parentCode)
                        .distinct()
                        .toList())
                .stream()
                .map(NamedItemView::of)
                .toList();
    }

    private static String words(JsonBody body) {
        Faults faults = new Faults();
        String name = faults.text("name", body.as(Naming.class).name(), LONGEST_NAME);
        faults.raise();
        return name;
    }

    private static Long id(String text, Faults faults) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            faults.add("item", "item-unknown");
            return null;
        }
    }
}
