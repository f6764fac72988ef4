package org.wangge.returns.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The loop's model by itself: which way a case goes, whatever the building blocks do. */
class ReturnLoopModelTest {

    private static ModelEngine models;

    @BeforeAll
    static void deploy() {
        models = new ModelEngine();
    }

    @AfterAll
    static void stop() {
        models.close();
    }

    @AfterEach
    void clear() {
        models.clear();
    }

    @Test
    void aCentralisedCaseGoesThroughEveryStage() {
        start("centralised", Map.of("monitoringFollows", true));
        models.finish("receive-person", "received");
        models.finish("issue-order", "issued");
        assertThat(models.timer("order-end").getDuedate()).isEqualTo("2022-05-02T16:00:00Z");
        models.finish("arrange-transfer", "arranged");
        models.finish("hand-over-person", "handed-over");
        models.finish("confirm-admission", "admitted");
        models.ring("quarantine-term-ends");
        models.finish("receive-home", "received");
        models.send("last-day");
        models.finish("review-code", "confirm");
        models.finish("propose-release", "propose");
        models.finish("agree-release", "agree");
        assertThat(models.timer("order-end")).isNull();
        models.finish("hand-release-notice", "delivered");
        assertThat(models.asked).doesNotContain("closeCase");
        models.ring("order-over");

        assertThat(models.asked)
                .containsExactly(
                        "receive", "transfer", "quarantine", "monitor", "code", "release", "applyRelease", "closeCase");
        assertThat(models.over()).isTrue();
    }

    @Test
    void aHomeCaseIsAssessedAndWaitsForItsLastDay() {
        start("home", Map.of());
        models.finish("receive-person", "received");
        models.finish("assess-home", "suitable");
        models.finish("issue-order", "issued");
        models.send("last-day");
        release();

        assertThat(models.asked)
                .containsExactly("receive", "quarantine", "code", "release", "applyRelease", "closeCase");
    }

    @Test
    void whoCannotTravelAloneIsBroughtHome() {
        start("home", Map.of());
        models.finish("receive-person", "received", Map.of("canTravelAlone", false));
        models.finish("assess-home", "suitable");
        models.finish("issue-order", "issued");
        models.finish("arrange-ride-home", "cannot");
        models.finish("arrange-ride-home", "arranged");
        models.send("last-day");

        assertThat(models.waiting()).isEqualTo("review-code");
        assertThat(models.asked).contains("tellSupervisor");
    }

    @Test
    void aHomeThatIsNotSuitableMakesTheOrderCentralised() {
        start("home", Map.of());
        models.finish("receive-person", "not-found");
        models.finish("receive-person", "received");
        models.finish("assess-home", "not-suitable");
        models.finish("issue-order", "send-back");
        models.finish("receive-person", "received");
        models.finish("issue-order", "issued");

        assertThat(models.waiting()).isEqualTo("arrange-transfer");
        assertThat(models.asked).containsExactly("receive", "tellSupervisor", "makeCentralised", "transfer");
    }

    @Test
    void homeMonitoringGoesStraightToMonitor() {
        start("home-monitoring", Map.of());
        models.finish("receive-person", "received");
        models.finish("issue-order", "issued");
        models.send("last-day");
        release();

        assertThat(models.asked).containsExactly("receive", "monitor", "code", "release", "applyRelease", "closeCase");
    }

    @Test
    void testsOnlyNeedsNeitherOrderNorCode() {
        start("tests-only", Map.of());
        models.finish("receive-person", "received");
        assertThat(models.timers()).isZero();
        models.send("last-day");
        models.finish("propose-release", "propose");
        models.finish("agree-release", "agree");
        models.finish("hand-release-notice", "left-with-adult");
        models.ring("order-over");

        assertThat(models.asked).containsExactly("receive", "monitor", "release", "applyRelease", "closeCase");
        assertThat(models.over()).isTrue();
    }

    @Test
    void aTermThatHasPassedGoesStraightToRelease() {
        start("centralised", Map.of("termOver", true));
        assertThat(models.timers()).isZero();
        models.finish("propose-release", "propose");
        models.finish("agree-release", "agree");
        models.finish("hand-release-notice", "delivered");

        assertThat(models.asked).containsExactly("release", "closeCase");
    }

    @Test
    void aTermThatPassesBeforeTheNoticeGoesToRelease() {
        start("centralised", Map.of());
        models.finish("receive-person", "received");
        models.finish("issue-order", "issued", Map.of("termOver", true));

        assertThat(models.waiting()).isEqualTo("propose-release");
        assertThat(models.timers()).isZero();
    }

    @Test
    void feverIsReviewedBeforeAnythingElse() {
        start("home-monitoring", Map.of("fever", true));
        models.finish("review-fever", "no-suspicion");
        assertThat(models.waiting()).isEqualTo("receive-person");
    }

    @Test
    void feverIsReviewedAlsoWhenTheTermHasPassed() {
        start("centralised", Map.of("fever", true, "termOver", true));
        models.finish("review-fever", "no-suspicion");
        assertThat(models.waiting()).isEqualTo("propose-release");
    }

    @Test
    void feverThatCannotBeExplainedIsReferred() {
        start("home-monitoring", Map.of("fever", true));
        models.finish("review-fever", "refer");
        assertThat(models.asked).containsExactly("receive", "referCase");
        assertThat(models.over()).isTrue();
    }

    @Test
    void aPersonWithFeverAndWithoutMeasureIsFreeAfterTheReview() {
        start("none", Map.of("fever", true));
        models.finish("review-fever", "no-suspicion");
        assertThat(models.asked).containsExactly("receive", "closeWithoutMeasure");
        assertThat(models.over()).isTrue();
    }

    @Test
    void anOrderThatEndsWithoutDecisionFreesThePersonAndAsksTheSupervisor() {
        start("home-monitoring", Map.of());
        models.finish("receive-person", "received");
        models.finish("issue-order", "issued");
        models.ring("order-end");
        assertThat(models.waiting()).isEqualTo("decide-overdue-order");
        models.finish("decide-overdue-order", "record-gap");
        models.finish("hand-release-notice", "delivered");

        assertThat(models.asked).containsExactly("receive", "monitor", "endOrder", "closeCase");
        assertThat(models.over()).isTrue();
    }

    @Test
    void anExtensionLeavesTheOldEndUntilTheNewOrderIsIssued() {
        start("home-monitoring", Map.of());
        models.finish("receive-person", "received");
        models.finish("issue-order", "issued");
        models.send("last-day");
        models.finish("review-code", "correct-facts");
        models.finish("review-code", "confirm");
        models.finish("propose-release", "ask-extension");
        models.finish("issue-new-order", "send-back");
        models.finish("propose-release", "propose");
        models.finish("agree-release", "new-order");
        assertThat(models.timer("order-end").getDuedate()).isEqualTo("2022-05-02T16:00:00Z");
        models.finish("issue-new-order", "issued", Map.of("orderEnd", "2022-05-06T00:00:00+08:00", "stage", "monitor"));

        assertThat(models.timer("order-end").getDuedate()).isEqualTo("2022-05-05T16:00:00Z");
        models.send("last-day");
        release();
        assertThat(models.over()).isTrue();
    }

    @Test
    void theLastOpinionMayBeAReferral() {
        start("tests-only", Map.of("stage", "release"));
        models.finish("propose-release", "propose");
        models.finish("agree-release", "refer");
        assertThat(models.asked).containsExactly("release", "referCase");
        assertThat(models.over()).isTrue();
    }

    @Test
    void whoRefusesTheTransferAndWhoDoesNotArriveIsAskedAgain() {
        start("centralised", Map.of("stage", "transfer"));
        models.finish("arrange-transfer", "cannot");
        models.finish("arrange-transfer", "arranged");
        models.finish("hand-over-person", "refused");
        models.finish("hand-over-person", "handed-over");
        models.finish("confirm-admission", "not-arrived");

        assertThat(models.waiting()).isEqualTo("hand-over-person");
        assertThat(models.asked).containsExactly("transfer", "tellSupervisor", "reportRefusal");
    }

    @Test
    void aCaseFromAnotherVillageBeginsAtItsStage() {
        start("centralised", Map.of("stage", "quarantine", "monitoringFollows", true));
        models.ring("quarantine-term-ends");
        models.finish("receive-home", "not-arrived");
        assertThat(models.waiting()).isEqualTo("receive-home");
        models.clear();

        start("home", Map.of("stage", "code"));
        assertThat(models.waiting()).isEqualTo("review-code");
    }

    @Test
    void aCaseThatEndsBesideTheLoopEndsTheLoop() {
        start("home-monitoring", Map.of());
        models.finish("receive-person", "received");
        models.finish("issue-order", "issued");
        models.send("case-ended");

        assertThat(models.over()).isTrue();
        assertThat(models.timers()).isZero();
        assertThat(models.asked).doesNotContain("closeCase");
    }

    @Test
    void aTaskHasItsFormItsQueueAndItsDueDate() {
        start("home-monitoring", Map.of());
        Task task = models.tasks().get(0);
        assertThat(task.getCamundaFormRef().getKey()).isEqualTo("receive-person");
        assertThat(task.getDueDate()).isNotNull();
        assertThat(task.getName()).isEqualTo("接收返乡人员");
        models.finish("receive-person", "received");
        models.finish("issue-order", "issued");
        models.send("last-day");
        models.finish("review-code", "confirm");
        assertThat(models.tasks().get(0).getAssignee()).isEqualTo("grid");
    }

    private static void release() {
        models.finish("review-code", "confirm");
        models.finish("propose-release", "propose");
        models.finish("agree-release", "agree");
        models.ring("order-over");
        models.finish("hand-release-notice", "delivered");
    }

    private static void start(String place, Map<String, Object> other) {
        Map<String, Object> variables = new HashMap<>();
        variables.putAll(Map.of("stage", "receive", "place", place, "custodian", "grid"));
        variables.putAll(Map.of("fever", false, "termOver", false, "monitoringFollows", false));
        variables.put("canTravelAlone", true);
        variables.put("quarantineEnd", "2022-04-26T00:00:00+08:00");
        variables.put("orderEnd", "2022-05-03T00:00:00+08:00");
        variables.putAll(other);
        models.start("return-loop", variables);
    }
}
