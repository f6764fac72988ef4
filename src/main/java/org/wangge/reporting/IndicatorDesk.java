package org.wangge.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.clock.Days;
import org.wangge.organisation.Level;
import org.wangge.problem.FieldFault;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** Administrators say which figures units report, from when on and until when. */
@Service
@Transactional
public class IndicatorDesk {

    /** The places that the form of the task lists has for what administrators define. */
    static final List<String> INPUTS =
            IntStream.rangeClosed(1, 16).mapToObj(number -> "figure" + number).toList();

    private static final int MOST_SUMS = 20;

    private final Indicators indicators;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final Clock clock;

    IndicatorDesk(Indicators indicators, Rounds rounds, AuditTrail audit, Clock clock) {
        this.indicators = indicators;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    /** The first day whose round has not been opened yet: until then units have been asked already. */
    @Transactional(readOnly = true)
    public LocalDate nextDay() {
        LocalDate today = Days.today(clock);
        return rounds.find(new RoundKey(today, 1)).isPresent() ? today.plusDays(1) : today;
    }

    /**
     * Defines a figure that villages or grids type.
     *
     * @throws Problem 409 {@code indicator-taken}, or {@code indicators-too-many} where the form has no place left; 422
     *     where the day's round was opened already
     */
    public Indicator define(Viewer viewer, Indicator made) {
        requireNew(viewer, made.code(), made.from());
        Set<String> taken = indicators.all().stream()
                .filter(one -> one.until() == null || one.until().isAfter(made.from()))
                .map(Indicator::input)
                .collect(Collectors.toSet());
        String input = INPUTS.stream()
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow(() -> Problem.conflict("indicators-too-many", INPUTS.size()));
        return add(with(made, made.level(), made.flow(), input));
    }

    /**
     * Defines a sum of figures that the system counts.
     *
     * @throws Problem as for a typed one, and 422 where a part is none of them or not of one kind
     */
    public Indicator defineSum(Viewer viewer, Indicator made) {
        requireNew(viewer, made.code(), made.from());
        List<Indicator> inForce = indicators.all().stream()
                .filter(one -> one.isInForce(made.from()))
                .toList();
        if (inForce.stream().filter(one -> one.formula() != null).count() >= MOST_SUMS) {
            throw Problem.conflict("indicators-too-many", MOST_SUMS);
        }
        List<Indicator> parts = made.formula().parts().stream()
                .map(code -> inForce.stream()
                        .filter(one -> one.code().equals(code) && one.isCounted())
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid("plus", "part-not-counted", code)))
                .toList();
        if (parts.stream().map(Indicator::flow).distinct().count() != 1) {
            throw Problem.invalid("plus", "parts-of-two-kinds");
        }
        return add(with(made, Level.VILLAGE, parts.get(0).flow(), null));
    }

    /**
     * From a day on a figure is no longer reported; what was signed before stays.
     *
     * @throws Problem 409 {@code indicator-counted} for what the system counts itself; 422 where it was not in force, or
     *     the day's round was opened already
     */
    public Indicator end(Viewer viewer, String code, LocalDate from) {
        viewer.require(Act.ADMINISTER);
        Indicator known = indicators.find(code).orElseThrow(Problem::notFound);
        if (known.isCounted()) {
            throw Problem.conflict("indicator-counted");
        }
        requireOpen(from);
        if (from.isBefore(known.from())
                || Optional.ofNullable(known.until())
                        .filter(until -> until.isBefore(from))
                        .isPresent()) {
            throw Problem.invalid("from", "not-in-force-then");
        }
        indicators.end(code, from);
        audit.record("indicator-ended", "reporting", code, null, Map.of("from", from.toString()));
        return indicators.find(code).orElseThrow();
    }

    private void requireNew(Viewer viewer, String code, LocalDate from) {
        viewer.require(Act.ADMINISTER);
        if (indicators.find(code).isPresent()) {
            throw new Problem(409, "indicator-taken", List.of(new FieldFault("code", "indicator-taken")));
        }
        requireOpen(from);
    }

    private void requireOpen(LocalDate from) {
        if (from.isBefore(nextDay())) {
            throw Problem.invalid("from", "day-begun", nextDay().toString());
        }
    }

    private Indicator add(Indicator made) {
        indicators.add(made);
        audit.record(
                "indicator-defined",
                "reporting",
                made.code(),
                null,
                Map.of("from", made.from().toString()));
        return made;
    }

    private static Indicator with(Indicator made, Level level, boolean flow, String input) {
        return new Indicator(
                made.code(),
                made.name(),
                made.nameEn(),
                made.measuredIn(),
                level,
                flow,
                made.typed(),
                made.sums(),
                made.atLeast(),
                made.atMost(),
                made.from(),
                null,
                made.mustGive(),
                input,
                made.formula());
    }
}
