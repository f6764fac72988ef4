package org.wangge.duty.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.wangge.clock.Days;
import org.wangge.duty.DutyAccess;
import org.wangge.duty.DutyBoard;
import org.wangge.duty.OnDuty;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Shows on every page who is on duty in the viewer's units; it is looked up only when a page is drawn. */
@ControllerAdvice(annotations = Controller.class)
class DutyStrip {

    private static final int MOST = 2;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final DutyBoard board;
    private final DutyAccess access;
    private final KnownUnits units;
    private final Viewers viewers;
    private final Clock clock;

    DutyStrip(DutyBoard board, DutyAccess access, KnownUnits units, Viewers viewers, Clock clock) {
        this.board = board;
        this.access = access;
        this.units = units;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** One unit's line: who leads and their telephone, who else, and until when. */
    public record Line(
            String unit,
            String unitName,
            boolean rostered,
            String leader,
            String phone,
            List<String> others,
            String until) {}

    /** What the layout asks. */
    public interface Strip {
        List<Line> getLines();

        /** For how many seconds the viewer's own shift still lasts; 0 where they are not on duty. */
        long getShiftLasts();

        /** The line of another unit that a page is about. */
        Line of(String unit);
    }

    @ModelAttribute("duty")
    Strip strip() {
        return new Strip() {
            @Override
            public List<Line> getLines() {
                return viewers.find()
                        .filter(viewer -> viewer.may(Act.WORK))
                        .map(DutyStrip.this::lines)
                        .orElse(List.of());
            }

            @Override
            public long getShiftLasts() {
                return viewers.find()
                        .filter(viewer -> viewer.may(Act.WORK))
                        .map(DutyStrip.this::shiftLasts)
                        .orElse(0L);
            }

            @Override
            public Line of(String unit) {
                return units.find(unit)
                        .filter(found -> found.level().compareTo(Level.VILLAGE) <= 0)
                        .map(DutyStrip.this::line)
                        .orElse(null);
            }
        };
    }

    private long shiftLasts(Viewer viewer) {
        Instant now = clock.instant();
        return access.own(viewer).stream()
                .flatMap(unit -> board.now(unit.code()).stream())
                .filter(one -> one.isRostered() && one.accountId().equals(viewer.accountId()))
                .mapToLong(one -> Duration.between(now, one.ends()).toSeconds())
                .max()
                .orElse(0);
    }

    private List<Line> lines(Viewer viewer) {
        return access.own(viewer).stream().limit(MOST).map(this::line).toList();
    }

    private Line line(Unit unit) {
        List<OnDuty> people = board.now(unit.code());
        OnDuty leader = people.stream().filter(OnDuty::leader).findFirst().orElse(null);
        boolean rostered = people.stream().anyMatch(OnDuty::isRostered);
        return new Line(
                unit.code(),
                unit.name(),
                rostered,
                leader == null ? null : leader.name(),
                (leader == null ? people.stream().findFirst() : Optional.of(leader))
                        .map(OnDuty::phone)
                        .orElse(null),
                rostered
                        ? people.stream()
                                .filter(one -> one != leader)
                                .map(OnDuty::name)
                                .toList()
                        : List.of(),
                rostered ? TIME.format(people.get(0).ends().atZone(Days.ZONE)) : null);
    }
}
