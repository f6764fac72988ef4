package org.wangge.reporting;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.Level;
import org.wangge.organisation.Role;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/**
 * Who sees a report and who signs it, by the tree as it stood on the report's day. Each unit's own people see theirs,
 * and so do those above; a grid sees its village's.
 */
@Service
@Transactional(readOnly = true)
public class ReportAccess {

    private final Rounds rounds;
    private final Reports reports;
    private final UnitTree tree;
    private final CutOffs cutOffs;
    private final Clock clock;

    ReportAccess(Rounds rounds, Reports reports, UnitTree tree, CutOffs cutOffs, Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.tree = tree;
        this.cutOffs = cutOffs;
        this.clock = clock;
    }

    /** A report and its round; of a round whose window is still open both have no id yet. */
    public record Seen(Report report, Round round) {

        public boolean isOpen() {
            return round.id() != null;
        }
    }

    /** @throws Problem 403 where no post reads reports, 404 for what is not there or not in sight */
    public Seen visible(Viewer viewer, String unit, RoundKey key) {
        viewer.require(Act.READ_REPORTS);
        Seen seen = find(unit, key).orElseThrow(Problem::notFound);
        if (viewer.member().posts().stream().noneMatch(post -> covers(post, seen.report()))) {
            throw Problem.notFound();
        }
        return seen;
    }

    /** Whether it is this person's post to sign a report. */
    public static boolean signs(Viewer viewer, String unit) {
        return viewer.member().posts().stream()
                .anyMatch(post -> Act.SIGN_REPORT.roles().contains(post.role())
                        && post.unitCode().equals(unit));
    }

    /** Whose post it is to sign the unit's report. */
    public Seen toSign(Viewer viewer, String unit, RoundKey key) {
        return by(viewer, visible(viewer, unit, key), unit);
    }

    /** Whose post it is to report on behalf of a unit: those who sign for the one above it. */
    public Seen toSpeakFor(Viewer viewer, String unit, RoundKey key) {
        Seen seen = visible(viewer, unit, key);
        return by(viewer, seen, seen.report().parent());
    }

    /** Whose post it is to confirm a grid's row. */
    public Seen toConfirm(Viewer viewer, String unit, RoundKey key, String grid) {
        Seen seen = visible(viewer, unit, key);
        if (seen.report().level() != Level.VILLAGE || !grid.startsWith(unit + "-")) {
            throw Problem.notFound();
        }
        require(viewer.member().posts().stream()
                .anyMatch(post ->
                        post.role() == Role.GRID_LEADER && post.unitCode().equals(grid)));
        return seen;
    }

    private static Seen by(Viewer viewer, Seen seen, String unit) {
        require(signs(viewer, unit));
        return seen;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Problem.forbidden();
        }
    }

    private static boolean covers(HeldPost post, Report report) {
        return Act.READ_REPORTS.roles().contains(post.role())
                && (report.path().contains("/" + post.unitCode() + "/")
                        || (report.level() == Level.VILLAGE && post.unitPath().contains("/" + report.unit() + "/")));
    }

    private Optional<Seen> find(String unit, RoundKey key) {
        Optional<Round> round = rounds.find(key);
        return round.isPresent()
                ? reports.find(round.get().id(), unit).map(report -> new Seen(report, round.get()))
                : upcoming(unit, key);
    }

    /** The round whose window is open now, as it would be if it were opened now. */
    private Optional<Seen> upcoming(String unit, RoundKey key) {
        var today = Days.today(clock);
        if (key.day().isBefore(today) || key.day().isAfter(today.plusDays(1)) || !rounds.areHeldOn(key.day())) {
            return Optional.empty();
        }
        var closes = cutOffs.of(Level.GRID, key).common();
        var from = rounds.last().map(Round::to).orElse(closes.minus(java.time.Duration.ofDays(1)));
        return tree.on(key.day()).stream()
                .filter(node -> node.code().equals(unit) && node.level().compareTo(Level.VILLAGE) <= 0)
                .findFirst()
                .map(node -> new Seen(
                        Report.owed(
                                null, null, node, cutOffs.of(node.level(), key).of(node.path()), null),
                        new Round(null, key, from, closes)));
    }
}
