package org.wangge.policing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.wangge.clock.Days;
import org.wangge.policing.cases.RandomActs.Call;

/**
 * No sequence of calls, by any set of posts, reaches a penalty without two police officers, a notice, a chance to be
 * heard and a review. What stands in the file is looked at from outside, by nothing of the code that guards it.
 */
class NoPenaltyWithoutItsStepsTest {

    private static final Set<Long> POLICE = Set.of(1L, 2L, 3L, 4L, 8L, 9L);
    private static final Instant BEGIN_2022 = Acts.at("2022-04-11T10:00");
    private static final Instant BEGIN_2026 = Acts.at("2026-03-02T10:00");

    /** Mostly the next sensible call, so that penalties are reached at all; the rest is anything by anybody. */
    @Provide
    Arbitrary<List<Call>> calls() {
        Arbitrary<Call> any = Combinators.combine(
                        Arbitraries.of(RandomActs.Verb.values()),
                        Arbitraries.longs().between(1, 10),
                        Arbitraries.longs().between(1, 10),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(0, 1, 26, 100))
                .as(Call::new);
        Arbitrary<Call> sensible = Combinators.combine(
                        Arbitraries.of(RandomActs.Verb.NEXT),
                        Arbitraries.longs().between(1, 10),
                        Arbitraries.longs().between(1, 10),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(0, 1, 2))
                .as(Call::new);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, sensible), net.jqwik.api.Tuple.of(2, any))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 5000)
    void aPenaltyHasItsStepsBehindIt(@ForAll("calls") List<Call> calls, @ForAll boolean in2026, @ForAll boolean minor) {
        Department department = new Department();
        RandomActs acts = new RandomActs(department, in2026 ? BEGIN_2026 : BEGIN_2022, minor);
        calls.forEach(acts::take);
        boolean penalised = acts.file().penalty().isPresent();
        Statistics.label("penalised").collect(penalised);
        Statistics.label("penalised").coverage(seen -> seen.check(true).percentage(share -> share > 2.0));
        if (penalised) {
            hasItsSteps(acts.file().steps(), department);
        }
    }

    private static void hasItsSteps(List<Step> steps, Department department) {
        int decision = index(steps, Step.Decided.class, steps.size());
        Step.Decided decided = (Step.Decided) steps.get(decision);
        int notice = index(steps, Step.Intended.class, decision);
        int reply = index(steps, Step.Heard.class, decision);
        int review = index(steps, Step.Reviewed.class, decision);
        Step.Intended told = (Step.Intended) steps.get(notice);
        Step.Heard heard = (Step.Heard) steps.get(reply);
        Step.Reviewed reviewed = (Step.Reviewed) steps.get(review);

        assertThat(List.of(notice, reply, review, decision)).isSorted();
        assertThat(heard.reply() != Step.Reply.TIME_PASSED || heard.deed().at().isAfter(told.replyBy()))
                .isTrue();
        assertThat(decided.penalty().isAtMost(told.penalty())).isTrue();
        assertThat(reviewed.agrees()).isTrue();
        Set<Long> asked = twoOfficers(steps, decision, department);
        assertThat(reviewed.deed().by()).isIn(5L, 10L);
        assertThat(decided.deed().by())
                .isIn(3L, 4L)
                .isNotIn(asked)
                .isNotEqualTo(told.deed().by());
        if (heard.reply() == Step.Reply.STATEMENT) {
            Step.Rechecked again = (Step.Rechecked) steps.get(index(steps, Step.Rechecked.class, review));
            assertThat(again.deed().by()).isIn(POLICE).isNotIn(asked);
        }
    }

    private static Set<Long> twoOfficers(List<Step> steps, int decision, Department department) {
        List<List<Officer>> pairs = steps.subList(0, decision).stream()
                .flatMap(step -> step instanceof Step.Questioned asked
                        ? Stream.of(List.of(asked.lead(), asked.second()))
                        : step instanceof Step.Inspected seen
                                ? Stream.of(List.of(seen.lead(), seen.second()))
                                : Stream.empty())
                .toList();
        assertThat(pairs).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.get(0).accountId()).isNotEqualTo(pair.get(1).accountId());
            assertThat(pair)
                    .allSatisfy(officer -> assertThat(officer.accountId()).isIn(POLICE));
        });
        LocalDate gone = LocalDate.of(2022, 4, 12);
        steps.subList(0, decision).stream()
                .filter(Step.Questioned.class::isInstance)
                .map(Step.Questioned.class::cast)
                .filter(step -> Days.of(step.from()).isAfter(gone))
                .forEach(step -> assertThat(
                                List.of(step.lead().accountId(), step.second().accountId()))
                        .doesNotContain(Department.GONE));
        return pairs.stream()
                .flatMap(List::stream)
                .map(Officer::accountId)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static int index(List<Step> steps, Class<? extends Step> type, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (type.isInstance(steps.get(i))) {
                return i;
            }
        }
        throw new AssertionError("No " + type.getSimpleName() + " stands before the penalty");
    }
}
