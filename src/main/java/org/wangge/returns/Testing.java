package org.wangge.returns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.problem.Problem;

/** Tests on their days: a negative one is a row, an invalid one plans another, a positive one refers to hospital. */
@Service
public class Testing {

    private final ReturnCases cases;
    private final Tests tests;
    private final Closing closing;
    private final Colouring colouring;
    private final Actors actors;
    private final Timeline timeline;
    private final ReturnProcess process;
    private final Clock clock;

    Testing(
            ReturnCases cases,
            Tests tests,
            Closing closing,
            Colouring colouring,
            Actors actors,
            Timeline timeline,
            ReturnProcess process,
            Clock clock) {
        this.cases = cases;
        this.tests = tests;
        this.closing = closing;
        this.colouring = colouring;
        this.actors = actors;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
    }

    /** Records a test; after a positive one the case is closed as referred and everything that ran for it ends. */
    @Transactional
    public CaseTest record(String number, LocalDate on, TestResult result, Instant sampledAt, String laboratory) {
        ReturnCase of = cases.lock(number).orElseThrow(Problem::notFound);
        CaseTest made = record(of, on, result, sampledAt, laboratory);
        if (result == TestResult.INVALID) {
            plan(of);
        }
        if (result == TestResult.POSITIVE) {
            closing.close(of, Outcome.REFERRED);
            process.end(of);
        }
        return made;
    }

    /** The same for a test that a task of the process asked for; the process itself says what follows. */
    CaseTest record(ReturnCase of, LocalDate on, TestResult result, Instant sampledAt, String laboratory) {
        Instant now = clock.instant();
        if (!of.isOpen()) {
            throw Problem.conflict("case-closed");
        }
        if (on.isAfter(Days.of(now))) {
            throw Problem.invalid("on", "date-in-future");
        }
        if (on.isBefore(of.arrival().returnedOn())) {
            throw Problem.invalid("on", "before-return");
        }
        if (sampledAt.isAfter(now.plusSeconds(300))) {
            throw Problem.invalid("sampledAt", "time-in-future");
        }
        CaseTest test = tests.findFirstByCaseIdAndOnDateAndResultIsNullOrderById(of.id(), on)
                .orElseGet(() -> new CaseTest(of.id(), on, false));
        test.record(result, sampledAt, laboratory, actors.at(of.where()).accountId(), now);
        tests.save(test);
        timeline.record(of, "tested", on + " " + Codes.of(result));
        if (result != TestResult.INVALID && missing(of).isEmpty()) {
            colouring.byFactIfAny(of, "test-made-up");
        }
        return test;
    }

    /** Plans a test besides the rule's, on the next day. */
    void plan(ReturnCase of) {
        LocalDate next = Days.today(clock).plusDays(1);
        LocalDate on = of.lastDay() != null && next.isAfter(of.lastDay()) ? Days.today(clock) : next;
        tests.save(new CaseTest(of.id(), on, true));
        timeline.record(of, "test-planned", on.toString());
    }

    List<CaseTest> of(ReturnCase of) {
        return tests.findByCaseIdOrderByOnDateAscIdAsc(of.id());
    }

    /** Planned tests of days that have passed, with neither a result nor a reason. */
    List<CaseTest> missing(ReturnCase of) {
        LocalDate today = Days.today(clock);
        return of(of).stream()
                .filter(test -> test.isMissing() && test.onDate().isBefore(today))
                .toList();
    }
}
