package org.wangge.reporting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wangge.ids.Ids;
import org.wangge.organisation.Level;

/**
 * Opens a round when its window has closed: keeps what is known of every grid and village, and asks every unit from the
 * village up for its report. It asks the database once for all units, never once a unit.
 */
@Component
class RoundOpening {

    private final Rounds rounds;
    private final Reports reports;
    private final GridRows grids;
    private final GroupRows groups;
    private final KnownAtClose known;
    private final Indicators indicators;
    private final CutOffs cutOffs;
    private final UnitTree tree;
    private final CountedAtClose counted;
    private final RoundProcess process;
    private final Clock clock;

    RoundOpening(
            Rounds rounds,
            Reports reports,
            GridRows grids,
            GroupRows groups,
            KnownAtClose known,
            Indicators indicators,
            CutOffs cutOffs,
            UnitTree tree,
            CountedAtClose counted,
            RoundProcess process,
            Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.grids = grids;
        this.groups = groups;
        this.known = known;
        this.indicators = indicators;
        this.cutOffs = cutOffs;
        this.tree = tree;
        this.counted = counted;
        this.process = process;
        this.clock = clock;
    }

    /** Opens those rounds of a day whose grid cut-off has passed by a moment. */
    void openDue(LocalDate day, Instant moment) {
        if (!rounds.areHeldOn(day)) {
            return;
        }
        for (int ordinal = 1; ordinal <= 2; ordinal++) {
            RoundKey key = new RoundKey(day, ordinal);
            Instant closes = cutOffs.of(Level.GRID, key).common();
            // nobody is asked for a second report that was not to be given when its window closed
            boolean held = ordinal == 1 || rounds.outbreakAt(closes);
            if (held && !closes.isAfter(moment) && rounds.find(key).isEmpty()) {
                open(key, closes);
            }
        }
    }

    private void open(RoundKey key, Instant closes) {
        Optional<Round> before = rounds.last();
        Instant from = before.map(Round::to).orElse(closes.minus(Duration.ofDays(1)));
        Round round = rounds.open(key, from, closes, clock.instant());
        List<Indicator> all = indicators.on(key.day());
        Map<KnownAtClose.Place, Figures> byPlace = known.take(before, round);
        Map<String, Figures> byGrid = KnownAtClose.byGrid(byPlace, all);
        Map<String, Figures> byVillage = new HashMap<>();
        List<GridRows.GridRow> rows = new ArrayList<>();
        List<UnitTree.Node> nodes = tree.on(key.day());
        for (UnitTree.Node grid : nodes) {
            if (grid.level() == Level.GRID) {
                Figures figures = byGrid.getOrDefault(grid.code(), Figures.NONE);
                rows.add(GridRows.GridRow.of(grid.code(), grid.parent(), figures));
                byVillage.merge(grid.parent(), figures, (one, other) -> one.plus(other, all));
            }
        }
        counted.keep(round);
        counted.of(round).forEach((village, figures) -> byVillage.merge(village, figures, Figures::with));
        grids.open(key, rows);
        groups.open(key, byPlace, rows);
        process.over(closes);
        owe(round, nodes, byVillage, Indicators.zeros(all));
    }

    private void owe(Round round, List<UnitTree.Node> nodes, Map<String, Figures> byVillage, Figures zeros) {
        Map<Level, CutOffs.OfLevel> until = new HashMap<>();
        List<Report> owed = new ArrayList<>();
        List<RoundProcess.Owed> asked = new ArrayList<>();
        for (UnitTree.Node unit : nodes) {
            if (unit.level().compareTo(Level.VILLAGE) <= 0) {
                Instant cutOff = until.computeIfAbsent(unit.level(), level -> cutOffs.of(level, round.key()))
                        .of(unit.path());
                boolean village = unit.level() == Level.VILLAGE;
                Figures snapshot = village ? zeros.with(byVillage.getOrDefault(unit.code(), Figures.NONE)) : null;
                owed.add(report(round, unit, cutOff, snapshot));
                asked.add(new RoundProcess.Owed(unit.code() + "/" + round.key(), unit.code(), unit.level(), cutOff));
            }
        }
        reports.add(owed);
        process.open(asked);
    }

    private static Report report(Round round, UnitTree.Node unit, Instant cutOff, Figures snapshot) {
        return Report.owed(Ids.next(), round.id(), unit, cutOff, snapshot);
    }
}
