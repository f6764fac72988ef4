package org.wangge.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/**
 * Who sees a unit's duty: everybody who works in it, above it or beneath it. Its log of calls is for those on duty and
 * those who keep the roster.
 */
@Service
@Transactional(readOnly = true)
public class DutyAccess {

    /** How long before a shift its people may take over, and how long after it hand on. */
    static final Duration BEFORE = Duration.ofHours(1);

    static final Duration AFTER = Duration.ofHours(2);

    private final KnownUnits units;
    private final Duty duty;
    private final Clock clock;

    DutyAccess(KnownUnits units, Duty duty, Clock clock) {
        this.units = units;
        this.duty = duty;
        this.clock = clock;
    }

    /**
     * @param code {@code null} for the viewer's own unit
     * @throws Problem 403 for posts that do no work, 404 for a unit that is not there, not in sight, or has no duty
     */
    public Unit seen(Viewer viewer, String code) {
        viewer.require(Act.WORK);
        Optional<Unit> unit =
                code == null || code.isBlank() ? own(viewer).stream().findFirst() : units.find(code);
        return unit.filter(found -> hasDuty(found.level()) && viewer.mayInVillage(Act.WORK, found.path()))
                .orElseThrow(Problem::notFound);
    }

    /** The units of the viewer's posts; a grid's post leads to its village. */
    public List<Unit> own(Viewer viewer) {
        return viewer.member().posts().stream()
                .filter(post -> Act.WORK.roles().contains(post.role()))
                .map(this::unit)
                .distinct()
                .toList();
    }

    /** @throws Problem 404 where the unit is not seen, 403 where the roster is another's to keep */
    public Unit keptBy(Viewer viewer, String code) {
        Unit unit = seen(viewer, code);
        if (!keeps(viewer, unit)) {
            throw Problem.forbidden();
        }
        return unit;
    }

    public boolean keeps(Viewer viewer, Unit unit) {
        return viewer.may(Act.KEEP_ROSTER, unit.path());
    }

    /** @throws Problem 404 where the unit is not seen, 403 for who is neither on duty nor keeps the roster */
    public Unit onDutyIn(Viewer viewer, String code) {
        Unit unit = seen(viewer, code);
        if (!answersFor(viewer, unit)) {
            throw Problem.forbidden();
        }
        return unit;
    }

    /** Those around their shift, so that one can hand on and the other take, and those who keep the roster. */
    public boolean answersFor(Viewer viewer, Unit unit) {
        Instant now = clock.instant();
        return keeps(viewer, unit)
                || duty.between(unit.code(), now.minus(AFTER), now.plus(BEFORE)).stream()
                        .anyMatch(one -> one.accountId().equals(viewer.accountId()));
    }

    private static boolean hasDuty(Level level) {
        return level.compareTo(Level.VILLAGE) <= 0;
    }

    private Unit unit(HeldPost post) {
        Unit unit = units.find(post.unitCode()).orElseThrow();
        while (!hasDuty(unit.level())) {
            unit = units.find(unit.parentCode()).orElseThrow();
        }
        return unit;
    }
}
