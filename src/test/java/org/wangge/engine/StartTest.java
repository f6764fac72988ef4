package org.wangge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wangge.testing.OnBothDatabases;

@OnBothDatabases
@Import({RecordingDoor.class, Errands.class})
class StartTest {
    @Autowired
    private Errands errands;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ModelDeployment deployment;

    @Autowired
    private Clock clock;

    @Test
    void theModelsAreDeployedOnceHoweverOftenTheApplicationStarts() {
        long before = repository.createDeploymentQuery().count();

        deployment.afterSingletonsInstantiated();

        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("return-loop")
                        .count())
                .isEqualTo(1);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void anInstanceBelongsToItsVillageAndItsFirstTaskWaitsInTheQueueAbove() {
        Task task = errands.begin(Errands.VILLAGE);

        assertThat(task.getTenantId()).isEqualTo(Errands.VILLAGE);
        assertThat(tasks.getIdentityLinksForTask(task.getId()))
                .extracting(link -> link.getGroupId())
                .containsExactly("health-worker@141182100000");
        assertThat(errands.variables(task.getProcessInstanceId())).containsOnlyKeys("custodian");
    }

    @Test
    void aTaskIsDueByTheTableOfDeadlinesAndTheBusinessClock() {
        Instant now = clock.instant();

        Task task = errands.begin(Errands.VILLAGE);

        assertThat(Duration.between(now, task.getDueDate().toInstant()))
                .isBetween(Duration.ofMinutes(119), Duration.ofMinutes(121));
        assertThat(Duration.between(now, task.getCreateTime().toInstant()).abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aStartWithoutAUnitIsRefused() {
        errands.begin(Errands.VILLAGE);

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("errand")).hasMessageContaining("unit");
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("errand", Map.of("unit", "anywhere")))
                .hasMessageContaining("unit");
    }
}
