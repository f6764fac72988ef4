package org.wangge.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** What goes on around the reports: grids confirm their rows, an outbreak is declared, a unit reports elsewhere. */
@Service
@Transactional
public class RoundDesk {

    private final Rounds rounds;
    private final Reports reports;
    private final GridRows grids;
    private final Indicators indicators;
    private final UnitTree tree;
    private final CutOffs cutOffs;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    RoundDesk(
            Rounds rounds,
            Reports reports,
            GridRows grids,
            Indicators indicators,
            UnitTree tree,
            CutOffs cutOffs,
            Units units,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.grids = grids;
        this.indicators = indicators;
        this.tree = tree;
        this.cutOffs = cutOffs;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Confirms a grid's row, while the window is open or until the village has signed; again replaces what was typed.
     *
     * @throws Problem 409 {@code already-done} after the village has signed
     */
    public void confirm(ReportAccess.Seen seen, String grid, Map<String, ?> typed, String remark, Long by) {
        Report of = seen.report();
        if (seen.isOpen() && reports.lock(of.roundId(), of.unit()).orElseThrow().state() == Report.State.SIGNED) {
            throw Problem.conflict("already-done");
        }
        RoundKey key = seen.round().key();
        Figures given = Typed.read(indicators.on(key.day()), Level.GRID, typed);
        grids.confirm(key, of.unit(), grid, given, remark, by, clock.instant());
        audit.record("grid-row-confirmed", "report", of.unit() + "/" + key, of.unit(), Map.of("grid", grid));
    }

    /** Since when an outbreak has been declared; empty while none is. */
    @Transactional(readOnly = true)
    public Optional<Instant> outbreakSince() {
        return rounds.outbreakSince(clock.instant());
    }

    /** Who reports to another unit from a day on, the newest first. */
    @Transactional(readOnly = true)
    public List<UnitTree.Move> moves() {
        return tree.moves();
    }

    /** Until when a level reports; {@code unit} is {@code null} for the grids of a village. */
    public record CutOff(Level level, String unit, int ordinal, Instant cutOff) {}

    /**
     * The cut-offs of a unit and of those to whom it reports on a day, both rounds.
     *
     * @throws Problem 422 for no unit from the village up
     */
    @Transactional(readOnly = true)
    public List<CutOff> cutOffs(String unit, LocalDate day) {
        List<UnitTree.Node> nodes = tree.on(day);
        UnitTree.Node of = nodes.stream()
                .filter(node -> node.code().equals(unit) && node.level().compareTo(Level.VILLAGE) <= 0)
                .findFirst()
                .orElseThrow(() -> Problem.invalid("unit", "unit-unknown"));
        List<CutOff> found = new ArrayList<>();
        for (int ordinal = 1; ordinal <= 2; ordinal++) {
            RoundKey round = new RoundKey(day, ordinal);
            found.add(new CutOff(
                    Level.GRID, null, ordinal, cutOffs.of(Level.GRID, round).common()));
            for (UnitTree.Node each = of; each != null; each = parent(each, nodes)) {
                found.add(new CutOff(
                        each.level(),
                        each.code(),
                        ordinal,
                        cutOffs.of(each.level(), round).of(each.path())));
            }
        }
        return found;
    }

    private static UnitTree.Node parent(UnitTree.Node of, List<UnitTree.Node> nodes) {
        return nodes.stream()
                .filter(node -> node.code().equals(of.parent()))
                .findFirst()
                .orElse(null);
    }

    public LocalDate today() {
        return Days.today(clock);
    }

    /** While an outbreak is declared there is a second round a day. */
    public void outbreak(Viewer viewer, boolean declared) {
        viewer.require(Act.DECLARE_OUTBREAK);
        if (declared) {
            rounds.declareOutbreak(viewer.accountId(), clock.instant());
        } else {
            rounds.endOutbreak(clock.instant());
        }
        audit.record(declared ? "outbreak-declared" : "outbreak-ended", "reporting", "outbreak", null, Map.of());
    }

    /**
     * From a day on, not a past one, a village reports to another township.
     *
     * @throws Problem 422 where either is not of that level, or the day's round was opened already
     */
    public void move(Viewer viewer, String unit, String parent, LocalDate from) {
        viewer.require(Act.ADMINISTER);
        required("unit", unit, Level.VILLAGE);
        required("parent", parent, Level.TOWNSHIP);
        if (from.isBefore(Days.today(clock))
                || rounds.find(new RoundKey(from, 1)).isPresent()) {
            throw Problem.invalid("from", "date-past");
        }
        tree.move(unit, parent, from);
        audit.record("unit-reports-elsewhere", "unit", unit, unit, Map.of("parent", parent, "from", from.toString()));
    }

    private void required(String field, String code, Level level) {
        units.findById(code)
                .map(Unit::level)
                .filter(level::equals)
                .orElseThrow(() -> Problem.invalid(field, "unit-unknown"));
    }
}
