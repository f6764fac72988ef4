package org.wangge.returns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.problem.Problem;

/**
 * What a release needs of every stage, as far as it is due by now: the order, each check of a session that has closed,
 * each test of a day that has passed. A gap is closed by a value or by a recorded reason, never by prolonging.
 */
@Component
class Checklist {

    private final Testing testing;
    private final Checks checks;
    private final MissedChecks missed;
    private final StageGaps gaps;
    private final Actors actors;
    private final Timeline timeline;
    private final Clock clock;

    Checklist(
            Testing testing,
            Checks checks,
            MissedChecks missed,
            StageGaps gaps,
            Actors actors,
            Timeline timeline,
            Clock clock) {
        this.testing = testing;
        this.checks = checks;
        this.missed = missed;
        this.gaps = gaps;
        this.actors = actors;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The items still open, as {@code test:2022-04-12} or {@code check:2022-04-12:morning}. */
    List<String> open(ReturnCase of) {
        List<String> open = new ArrayList<>();
        testing.missing(of).forEach(test -> open.add("test:" + test.onDate()));
        expectedChecks(of).stream().filter(item -> !open.contains(item)).forEach(open::add);
        gaps.findByCaseId(of.id()).forEach(gap -> open.remove(gap.gap()));
        return open;
    }

    /** @throws Problem 409 {@code checklist-open} while something due is open */
    void requireComplete(ReturnCase of) {
        List<String> open = open(of);
        if (!open.isEmpty()) {
            throw Problem.conflict("checklist-open", String.join(", ", open));
        }
    }

    /** Closes every open item for one reason, that of a person or of the clock; each stands in the timeline. */
    void recordGaps(ReturnCase of, String reason) {
        Instant now = clock.instant();
        Long by = actors.at(of.where()).accountId();
        for (String item : open(of)) {
            gaps.save(new StageGap(of.id(), item, reason, by, now));
            timeline.record(of, "gap-recorded", item);
        }
    }

    private List<String> expectedChecks(ReturnCase of) {
        List<String> open = new ArrayList<>();
        if (of.watchedSince() == null || of.plan().place() == Place.TESTS_ONLY) {
            return open;
        }
        List<String> done = new ArrayList<>();
        checks.findByCaseIdOrderByOnDateAscIdAsc(of.id())
                .forEach(check -> done.add(key(check.onDate(), check.session())));
        missed.findAllByCaseIdAndSettledAtIsNotNull(of.id()).forEach(gap -> done.add(key(gap.onDate(), gap.session())));
        Instant now = clock.instant();
        LocalDate last = of.lastDay() == null || of.lastDay().isAfter(Days.of(now)) ? Days.of(now) : of.lastDay();
        for (LocalDate day = Days.of(of.watchedSince()); !day.isAfter(last); day = day.plusDays(1)) {
            for (Session session : Session.values()) {
                boolean expected = !session.opens(day).isBefore(of.watchedSince())
                        && !session.closes(day).isAfter(now);
                if (expected && !done.contains(key(day, session))) {
                    open.add(key(day, session));
                }
            }
        }
        return open;
    }

    private static String key(LocalDate day, Session session) {
        return "check:" + day + ":" + Codes.of(session);
    }
}
