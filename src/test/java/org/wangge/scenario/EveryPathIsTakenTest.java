package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.scenario.camunda.PathsTaken;
import org.wangge.testing.OnH2;

/** Runs after all scenarios: no part of any model was left untried. */
@Order(Integer.MAX_VALUE)
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryPathIsTakenTest extends Scenario {

    @Autowired
    private PathsTaken paths;

    @Test
    void everyFlowNodeAndSequenceFlowOfEveryModelWasPassed() {
        assertThat(paths.missing())
                .as("run this test with all scenarios: -Dtest='org.wangge.scenario.*Test'")
                .containsOnlyKeys(
                        "administrative-case",
                        "closure",
                        "complaint",
                        "daily-report",
                        "fever-review",
                        "handover",
                        "mend-fact",
                        "missed-check",
                        "missed-test",
                        "non-cooperation",
                        "return-loop",
                        "special-situation",
                        "sign-anew",
                        "village-transfer")
                .allSatisfy((model, missing) -> assertThat(missing).as(model).isEmpty());
        assertThat(paths.coverage()).isEqualTo(1.0);
    }
}
