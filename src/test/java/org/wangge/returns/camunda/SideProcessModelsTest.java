package org.wangge.returns.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small processes beside the loop: each outcome asks the building blocks that it names, and ends. */
class SideProcessModelsTest {

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

    @ParameterizedTest
    @CsvSource({
        "fever-review, review-fever, no-suspicion, ''",
        "fever-review, review-fever, refer, referCase endLoop",
        "missed-check, settle-missed-check, checked, ''",
        "missed-test, settle-missed-test, negative, ''",
        "missed-test, settle-missed-test, positive, referCase endLoop",
        "missed-test, settle-missed-test, invalid, planTest",
        "handover, answer-handover, accept, ''",
        "handover, answer-handover, decline, tellSupervisor",
        "village-transfer, answer-village-transfer, accept, beginCaseHere endLoop",
        "village-transfer, answer-village-transfer, decline, tellSupervisor",
        "closure, approve-closure, approve, closeAsApproved endLoop",
        "closure, approve-closure, refuse, ''"
    })
    void anOutcomeLeadsToItsEnd(String process, String task, String outcome, String blocks) {
        start(process);
        models.finish(task, outcome);
        assertThat(String.join(" ", models.asked)).isEqualTo(blocks);
        assertThat(models.over()).isTrue();
    }

    @Test
    void whoIsNotFoundForACheckIsLookedForAgain() {
        start("missed-check");
        models.finish("settle-missed-check", "not-found");
        assertThat(models.asked).containsExactly("tellSupervisor");
        assertThat(models.waiting()).isEqualTo("settle-missed-check");
    }

    @Test
    void whoRefusesACheckIsWaitedFor() {
        start("missed-check");
        models.finish("settle-missed-check", "refused");
        assertThat(models.asked).containsExactly("reportRefusal");
        assertThat(models.waiting()).isEqualTo("settle-missed-check");
    }

    @ParameterizedTest
    @CsvSource({"handover", "village-transfer"})
    void anOfferThatIsNotAnsweredExpires(String process) {
        start(process);
        models.send("offer-expired");
        assertThat(models.asked).containsExactly("expireOffer", "tellSupervisor");
        assertThat(models.over()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"fever-review", "missed-check", "missed-test", "handover", "village-transfer", "closure"})
    void nothingIsLeftToDoWhenTheCaseEnds(String process) {
        start(process);
        models.send("case-ended");
        assertThat(models.asked).isEmpty();
        assertThat(models.over()).isTrue();
    }

    private static void start(String process) {
        models.start(process, Map.of("custodian", "grid", "person", "contact"));
    }
}
