package org.wangge.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.ids.Ids;
import org.wangge.organisation.Level;
import org.wangge.problem.Problem;

/**
 * Signs reports. What was signed stays; what is signed again is a new version, and every signed total above that
 * contains it is outdated from then on. Who may do it has been decided before.
 */
@Service
@Transactional
public class Signing {

    private final Rounds rounds;
    private final Reports reports;
    private final Versions versions;
    private final Indicators indicators;
    private final VillageFigures villages;
    private final GridRows grids;
    private final Totals totals;
    private final RoundProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    Signing(
            Rounds rounds,
            Reports reports,
            Versions versions,
            Indicators indicators,
            VillageFigures villages,
            GridRows grids,
            Totals totals,
            RoundProcess process,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.versions = versions;
        this.indicators = indicators;
        this.villages = villages;
        this.grids = grids;
        this.totals = totals;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a signer says.
     *
     * @param by the account
     * @param missing the units beneath that are known to be missing; {@code null} names whichever are
     * @param typed figures that nobody's record holds, may be {@code null}
     * @param remark what there is to say beside the figures, {@code null} for nothing
     */
    public record Statement(Long by, Collection<String> missing, Map<String, ?> typed, String remark) {

        @Override
        public String toString() {
            return "Statement[" + by + "]";
        }
    }

    /**
     * Signs what a unit reports: its own figures for a village, else the total of what was signed beneath.
     *
     * @throws Problem 409 {@code already-done} where it was signed and nothing beneath has changed since,
     *     {@code missing-not-named}, {@code beneath-outdated}
     */
    public void sign(Report owed, Statement says) {
        signLocked(lock(owed), says);
    }

    /** The same by the names of the round and the unit. */
    void sign(RoundKey round, String unit, Statement says) {
        signLocked(reports.lock(round, unit).orElseThrow(Problem::notFound), says);
    }

    private void signLocked(Report of, Statement says) {
        if (of.state() == Report.State.SIGNED && !of.outdated()) {
            throw Problem.conflict("already-done");
        }
        add(of, says, null, false);
    }

    /**
     * The same beside the work lists, where a task waits that is done with it.
     *
     * @see #sign(Report, Statement)
     */
    public void signBesideTask(Report owed, Statement says) {
        sign(owed, says);
        process.signed(owed.unit(), key(owed));
    }

    /** @throws Problem 409 {@code not-signed} where there is nothing to correct */
    public void correct(Report owed, Statement says, String reason) {
        Report of = lock(owed);
        if (of.state() != Report.State.SIGNED) {
            throw Problem.conflict("not-signed");
        }
        add(of, says, reason, false);
        process.signed(of.unit(), key(of));
    }

    /** @throws Problem 409 {@code not-missing} before the cut-off, or where the unit has reported itself */
    public void onBehalf(Report owed, Statement says, String reason) {
        Report of = lock(owed);
        if (of.stateAt(clock.instant()) != Report.State.MISSING) {
            throw Problem.conflict("not-missing");
        }
        add(of, says, reason, true);
    }

    String key(Report of) {
        return of.unit() + "/" + rounds.byId(of.roundId()).key();
    }

    private Report lock(Report owed) {
        return reports.lock(owed.roundId(), owed.unit()).orElseThrow(Problem::notFound);
    }

    private void add(Report of, Statement says, String reason, boolean onBehalf) {
        Round round = rounds.byId(of.roundId());
        List<Indicator> all = indicators.on(round.key().day());
        Instant now = clock.instant();
        boolean past = now.isAfter(of.cutOff());
        boolean again = of.state() == Report.State.SIGNED;
        Figures typed = typed(of, says, all, onBehalf);
        Total total = of.isTotal() ? namedTotal(of, says, all) : null;
        List<GridRows.GridRow> rows = total == null ? grids.of(of.unit(), round.key()) : List.of();
        Figures figures = total == null ? village(of, round, rows, typed, all) : total.figures();
        if (again && reason == null && total != null && total.basis().equals(versions.basis(of.versionId()))) {
            throw Problem.conflict("beneath-outdated");
        }
        if (total == null && !onBehalf) {
            Typed.requireGiven(all, figures);
        }
        boolean zero = figures.isZero(all) && (total == null || total.missing().isEmpty());
        ReportVersion made = new ReportVersion(
                Ids.next(),
                of.id(),
                of.versions() + 1,
                figures,
                typed,
                says.by(),
                now,
                past,
                zero,
                onBehalf,
                reason,
                says.remark(),
                of.expected(),
                total == null ? confirmed(rows) : total.received());
        versions.add(made, total == null ? Map.of() : total.basis());
        Report.State state = onBehalf ? Report.State.MISSING : Report.State.SIGNED;
        boolean late = again ? of.late() : !onBehalf && past;
        reports.signed(of, made, state, late, again, total != null && total.outdated());
        audit.record(
                onBehalf ? "report-on-behalf" : reason != null ? "report-corrected" : "report-signed",
                "report",
                of.unit() + "/" + round.key(),
                of.unit(),
                Map.of("version", made.number(), "zero", zero));
        outdateAbove(of, round);
    }

    /** The next levels wait in turn for the rows they share: always upward, so that nobody waits in a circle. */
    private void outdateAbove(Report changed, Round round) {
        String parent = changed.parent();
        while (parent != null) {
            Report above = reports.lock(changed.roundId(), parent).orElse(null);
            if (above == null || !above.hasFigures()) {
                return;
            }
            reports.outdate(above);
            if (above.state() == Report.State.SIGNED) {
                process.outdated(new RoundProcess.Owed(
                        above.unit() + "/" + round.key(), above.unit(), above.level(), above.cutOff()));
            }
            parent = above.parent();
        }
    }

    private Figures village(Report of, Round round, List<GridRows.GridRow> rows, Figures typed, List<Indicator> all) {
        List<Figures> given = new ArrayList<>();
        rows.stream().map(GridRows.GridRow::typed).filter(Objects::nonNull).forEach(given::add);
        given.add(typed);
        return villages.derived(of, round).with(VillageFigures.sum(given, all));
    }

    /** What was typed; a correction replaces what it names and leaves the rest, but nobody signs what others typed. */
    private Figures typed(Report of, Statement says, List<Indicator> all, boolean onBehalf) {
        Figures given = Typed.read(all, of.isTotal() ? Level.CITY : Level.VILLAGE, says.typed());
        return versions.byId(of.versionId())
                .filter(before -> before.onBehalf() == onBehalf)
                .map(before -> before.typed().with(given))
                .orElse(given);
    }

    private Total namedTotal(Report of, Statement says, List<Indicator> all) {
        Total total = totals.of(of, all);
        if (says.missing() == null) {
            return total;
        }
        TreeSet<String> unknown = new TreeSet<>(says.missing());
        unknown.removeAll(total.missing());
        unknown.removeAll(total.onBehalf());
        if (!unknown.isEmpty()) {
            throw Problem.invalid("missing", "not-among-missing", unknown.first());
        }
        if (!says.missing().containsAll(total.missing())) {
            throw Problem.conflict("missing-not-named", total.missing().size());
        }
        return total;
    }

    private static int confirmed(List<GridRows.GridRow> rows) {
        return (int) rows.stream().filter(row -> row.confirmedAt() != null).count();
    }
}
