package org.wangge.policing.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The steps of a case in their order, and what follows from them. */
final class CaseRecord {

    private final List<Step> steps;

    CaseRecord(List<Step> steps) {
        this.steps = new ArrayList<>(steps);
    }

    void add(Step step) {
        steps.add(step);
    }

    List<Step> all() {
        return List.copyOf(steps);
    }

    Step.Registered registered() {
        return (Step.Registered) steps.get(0);
    }

    <S extends Step> Stream<S> all(Class<S> type) {
        return steps.stream().filter(type::isInstance).map(type::cast);
    }

    <S extends Step> Optional<S> last(Class<S> type) {
        return all(type).reduce((one, other) -> other);
    }

    <S extends Step> boolean has(Class<S> type) {
        return all(type).findAny().isPresent();
    }

    /** The last of its kind, if it came after another step. */
    <S extends Step> Optional<S> since(Step before, Class<S> type) {
        return last(type).filter(step -> indexOf(step) > indexOf(before));
    }

    /** The last of its kind that came before another step. */
    <S extends Step> Optional<S> before(Step later, Class<S> type) {
        return all(type).filter(step -> indexOf(step) < indexOf(later)).reduce((one, other) -> other);
    }

    private int indexOf(Step step) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) == step) {
                return i;
            }
        }
        return -1;
    }

    /** The proposal that stands: one that the legal review sent back does not. */
    Optional<Step.Intended> intended() {
        return last(Step.Intended.class).filter(intended -> since(intended, Step.Reviewed.class)
                .filter(review -> !review.agrees())
                .isEmpty());
    }

    Optional<Step.Rechecked> recheck() {
        return intended().flatMap(intended -> since(intended, Step.Rechecked.class));
    }

    /** What may be imposed at most, as things stand: what was told, or what a re-check left of it. */
    Optional<Penalty> proposed() {
        Optional<Step.Rechecked> recheck = recheck();
        return recheck.isPresent() && recheck.get().finding() != Step.Finding.STANDS
                ? Optional.ofNullable(recheck.get().penalty())
                : intended().map(Step.Intended::penalty);
    }

    /** Whether the person had their chance, and what they said was looked at again by somebody else. */
    boolean wasHeard() {
        Optional<Step.Heard> heard = intended().flatMap(intended -> since(intended, Step.Heard.class));
        return heard.isPresent()
                && switch (heard.get().reply()) {
                    case NO_STATEMENT, TIME_PASSED -> true;
                    case STATEMENT -> since(heard.get(), Step.Rechecked.class).isPresent();
                    case ASKS_HEARING ->
                        since(heard.get(), Step.HearingHeld.class)
                                .flatMap(held -> since(held, Step.Rechecked.class))
                                .isPresent();
                };
    }

    /** The review that agreed to what stands, given after the person was heard. */
    Optional<Step.Reviewed> review() {
        return intended()
                .flatMap(intended -> since(intended, Step.Reviewed.class))
                .filter(Step.Reviewed::agrees);
    }

    /**
     * What the person has told something against may not become heavier, whatever is found later; neither may what a
     * re-check left of it.
     */
    boolean isHeavierThanBeforeADefence(Penalty penalty) {
        boolean heavierThanDisputed = all(Step.Heard.class)
                .filter(heard -> heard.reply() == Step.Reply.STATEMENT || heard.reply() == Step.Reply.ASKS_HEARING)
                .flatMap(heard -> before(heard, Step.Intended.class).stream())
                .anyMatch(intended -> !penalty.isAtMost(intended.penalty()));
        boolean heavierThanLeft = all(Step.Rechecked.class)
                .filter(recheck -> recheck.finding() != Step.Finding.STANDS)
                .anyMatch(recheck -> recheck.penalty() == null || !penalty.isAtMost(recheck.penalty()));
        return heavierThanDisputed || heavierThanLeft;
    }

    Set<Long> investigators() {
        Set<Long> all = new HashSet<>();
        all(Step.Questioned.class).forEach(step -> {
            all.add(step.lead().accountId());
            all.add(step.second().accountId());
        });
        all(Step.Inspected.class).forEach(step -> {
            all.add(step.lead().accountId());
            all.add(step.second().accountId());
        });
        all(Step.Intended.class).forEach(step -> all.add(step.deed().by()));
        all.addAll(registered().proposers());
        all.add(registered().deed().by());
        return all;
    }

    /** Everybody who has had a hand in it, and who reported it. */
    Set<Long> involved() {
        Set<Long> all = investigators();
        all.addAll(registered().reporters());
        Stream.of(Step.Rechecked.class, Step.HearingHeld.class, Step.WentOn.class)
                .flatMap(this::all)
                .forEach(step -> all.add(step.deed().by()));
        return all;
    }
}
