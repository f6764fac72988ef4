package org.wangge.policing.room.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.paging.Page;
import org.wangge.policing.Matter;
import org.wangge.policing.Matter.Stage;
import org.wangge.policing.MatterAlerts;
import org.wangge.policing.room.StationBoard;
import org.wangge.policing.room.VillageState;
import org.wangge.policing.room.VillageStates;
import org.wangge.policing.room.Visits;
import org.wangge.policing.room.Visits.Visit;
import org.wangge.policing.room.web.OfficerViews.VillageOfficersView;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** What a station has before it, and what an officer has to do today. */
@RestController
@RequestMapping("/api/policing")
class BoardController {

    private static final int ALERTS = 8;

    private final StationBoard board;
    private final MatterAlerts alerts;
    private final VillageStates states;
    private final OfficerController officers;
    private final Visits visits;
    private final Units units;
    private final Viewers viewers;
    private final Clock clock;

    BoardController(
            StationBoard board,
            MatterAlerts alerts,
            VillageStates states,
            OfficerController officers,
            Visits visits,
            Units units,
            Viewers viewers,
            Clock clock) {
        this.board = board;
        this.alerts = alerts;
        this.states = states;
        this.officers = officers;
        this.visits = visits;
        this.units = units;
        this.viewers = viewers;
        this.clock = clock;
    }

    /**
     * @param totals how many open matters each stage has, all villages together
     * @param limits the matters whose limit is nearest, the nearest first
     * @param alerts what nobody at the station has looked at yet, the newest first
     * @param stranded visits of officers who are away or no longer there: somebody else must go
     */
    public record BoardView(
            Map<String, Long> totals,
            List<BoardVillageView> villages,
            List<LimitView> limits,
            List<AlertView> alerts,
            List<StrandedView> stranded) {}

    public record AlertView(
            String id, String matter, String village, String villageName, String kind, OffsetDateTime at) {}

    public record StrandedView(String matter, String village, String villageName, String kind) {}

    /** @param matters by stage; a stage without any is 0 */
    public record BoardVillageView(VillageOfficersView room, Map<String, Long> matters) {}

    /**
     * @param limit the nearer of the stage's deadline and the end of the case period
     * @param period whether that is the case period's
     */
    public record LimitView(
            String matter,
            String village,
            String villageName,
            String kind,
            String stage,
            OffsetDateTime limit,
            boolean period,
            boolean overdue) {}

    public record VisitView(
            String task,
            String matter,
            String kind,
            String person,
            String village,
            String grid,
            String gridName,
            OffsetDateTime dueAt,
            boolean overdue) {}

    @GetMapping("/board")
    @Operation(summary = "派出所警务总览：各村各环节事项、临近时限、辅警在岗与负荷")
    BoardView board() {
        Viewer viewer = viewers.current();
        Map<String, Map<Stage, Long>> counts = board.counts(viewer);
        List<VillageState> of = states.of(viewer);
        List<BoardVillageView> villages = officers.views(of).stream()
                .map(room -> new BoardVillageView(room, byStage(counts.getOrDefault(room.village(), Map.of()))))
                .toList();
        Map<String, Long> totals = new LinkedHashMap<>();
        villages.forEach(village -> village.matters().forEach((stage, count) -> totals.merge(stage, count, Long::sum)));
        Map<String, String> names =
                of.stream().map(VillageState::village).collect(Collectors.toMap(Unit::code, Unit::name));
        Instant now = clock.instant();
        return new BoardView(
                totals,
                villages,
                board.nearest(viewer).stream()
                        .map(matter -> limit(matter, names, now))
                        .toList(),
                alerts.open(viewer, null, ALERTS).stream()
                        .map(alert -> new AlertView(
                                alert.id().toString(),
                                alert.matterId().toString(),
                                alert.unit(),
                                name(alert.unit(), of),
                                alert.kind(),
                                Days.local(alert.at())))
                        .toList(),
                stranded(viewer, of));
    }

    List<StrandedView> stranded(Viewer viewer, List<VillageState> of) {
        return board.stranded(viewer, of).stream()
                .map(matter ->
                        new StrandedView(matter.key(), matter.unit(), name(matter.unit(), of), Codes.of(matter.kind())))
                .toList();
    }

    private static String name(String village, List<VillageState> of) {
        return of.stream()
                .map(VillageState::village)
                .filter(unit -> unit.code().equals(village))
                .map(Unit::name)
                .findFirst()
                .orElse(village);
    }

    @GetMapping("/visits")
    @Operation(summary = "驻村辅警今日走访，按到期日和地点排序")
    Page<VisitView> visits() {
        List<Visit> found = visits.of(viewers.current());
        Map<String, String> grids =
                units
                        .findAllById(found.stream()
                                .map(visit -> visit.matter().grid())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Unit::code, Unit::name));
        Instant now = clock.instant();
        return new Page<>(
                found.stream()
                        .map(visit -> new VisitView(
                                visit.item().id(),
                                visit.matter().key(),
                                Codes.of(visit.matter().kind()),
                                visit.person(),
                                visit.matter().unit(),
                                visit.matter().grid(),
                                grids.get(visit.matter().grid()),
                                Days.local(visit.item().dueAt()),
                                visit.item().isOverdue(now)))
                        .toList(),
                null);
    }

    private static Map<String, Long> byStage(Map<Stage, Long> counts) {
        return StationBoard.STAGES.stream()
                .collect(Collectors.toMap(
                        Codes::of, stage -> counts.getOrDefault(stage, 0L), (one, other) -> one, LinkedHashMap::new));
    }

    private static LimitView limit(Matter matter, Map<String, String> names, Instant now) {
        boolean period = matter.dueAt() == null
                || (matter.periodEnd() != null && matter.periodEnd().isBefore(matter.dueAt()));
        Instant limit = period ? matter.periodEnd() : matter.dueAt();
        return new LimitView(
                matter.key(),
                matter.unit(),
                names.get(matter.unit()),
                Codes.of(matter.kind()),
                Codes.of(matter.stage()),
                Days.local(limit),
                period,
                limit.isBefore(now));
    }
}
