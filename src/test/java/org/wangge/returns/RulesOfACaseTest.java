package org.wangge.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wangge.problem.Problem;

/** The rules that must always hold, and a caller within the application who tries to break them. */
class RulesOfACaseTest {

    private static final Instant NOW = Instant.parse("2022-04-11T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2022-04-11");
    private static final Long CUSTODIAN = 1L;
    private static final Long OTHER = 2L;
    private static final CasePlace HERE =
            new CasePlace("141182100200", "141182100200-01", null, "/141182000000/141182100000/141182100200/");
    private static final Notice NOTICE = new Notice(3L, "epidemic-command", "basis", "scope", "141182100000", null);

    private final ReturnCase story = made(CUSTODIAN);

    private static ReturnCase made(Long custodian) {
        Origin origin = new Origin("上海市", Risk.HIGH, Contact.NONE, Near.NONE);
        Arrival arrival = new Arrival(TODAY, origin, "自驾", new BigDecimal("36.5"), Set.of());
        RuleResult rule = new RuleResult(
                "SX-2022-18-MH", 1, Place.CENTRALISED, TODAY.plusDays(14), null, List.of(), ColourValue.RED);
        return new ReturnCase(4L, HERE, arrival, rule, custodian, NOW);
    }

    @Test
    void aCaseHasACustodianFromItsFirstMomentToItsLast() {
        assertThatNullPointerException().isThrownBy(() -> made(null));
        assertThatNullPointerException().isThrownBy(() -> story.handOver(null));
        assertThat(story.custodianId()).isEqualTo(CUSTODIAN);
    }

    @Test
    void anOfferMovesNothingAndIsAnsweredOnce() {
        Handover offer = new Handover(story, OTHER, "", NOW, NOW.plusSeconds(60));
        assertThat(story.custodianId()).isEqualTo(CUSTODIAN);

        offer.answer(OfferState.DECLINED, "另有任务", NOW);
        refused(409, () -> offer.answer(OfferState.ACCEPTED, null, NOW));
        assertThat(story.custodianId()).isEqualTo(CUSTODIAN);
    }

    @Test
    void aCaseEndsOnceAndOnlyInAWayThatHasAName() {
        assertThatNullPointerException().isThrownBy(() -> story.close(null, NOW));
        assertThat(story.isOpen()).isTrue();

        story.close(Outcome.REFERRED, NOW);
        refused(409, () -> story.close(Outcome.RELEASED, NOW));
        assertThat(story.outcome()).isEqualTo(Outcome.REFERRED);
    }

    @Test
    void aCaseThatHasEndedTakesNothingMore() {
        story.close(Outcome.REFERRED, NOW);
        refused(409, () -> story.handOver(OTHER));
        refused(409, () -> story.enter(Stage.QUARANTINE, null, null, NOW));
        refused(409, () -> story.ordered("141182100000", TODAY));
        refused(409, () -> story.makeCentralised());
        refused(409, () -> story.moveTo(HERE));
    }

    @Test
    void anotherVillageTakesACaseByNothingButATransfer() {
        CasePlace there = new CasePlace("141182103213", "141182103213-01", null, "/141182000000/");
        assertThatIllegalArgumentException().isThrownBy(() -> story.moveTo(there));
    }

    @Test
    void whoProposedAClosureDoesNotApproveIt() {
        ClosureProposal proposal = new ClosureProposal(story.id(), Outcome.WITHDRAWN, "未到", CUSTODIAN, NOW);
        refused(403, () -> proposal.answer(OfferState.ACCEPTED, CUSTODIAN, NOW));
        proposal.answer(OfferState.ACCEPTED, OTHER, NOW);
        assertThat(proposal.state()).isEqualTo(OfferState.ACCEPTED);
    }

    @Test
    void anOrderEndsAndNotBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new IsolationOrder(story, "1", Measure.QUARANTINE, TODAY, TODAY.minusDays(1), NOTICE, NOW));
        assertThatNullPointerException()
                .isThrownBy(() -> new IsolationOrder(story, "1", Measure.QUARANTINE, TODAY, null, NOTICE, NOW));

        IsolationOrder order =
                new IsolationOrder(story, "1", Measure.QUARANTINE, TODAY, TODAY.plusDays(14), NOTICE, NOW);
        assertThat(order.isInForceOn(TODAY.plusDays(14))).isTrue();
        assertThat(order.isInForceOn(TODAY.plusDays(15))).isFalse();
    }

    @Test
    void aColourNamesItsRuleAndItsReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HealthCode(ColourValue.RED, null, 1, "because", NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HealthCode(ColourValue.RED, "SX-2022-18-MH", 1, null, NOW));
    }

    @Test
    void aColourThatNoRuleSupportsIsRefused() {
        Colouring colouring = new Colouring(
                (fact, returnRule, day) -> Optional.empty(), null, Clock.fixed(NOW, ZoneOffset.UTC), event -> {});
        refused(409, () -> colouring.byFact(story, "somebody-wants-it"));
        assertThat(story.code()).isNull();
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status())
                .isEqualTo(status));
    }
}
