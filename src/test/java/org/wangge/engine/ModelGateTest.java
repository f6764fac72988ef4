package org.wangge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.modelling.BuildingBlock;
import org.wangge.testing.OnBothDatabases;

@OnBothDatabases
@Import({RecordingDoor.class, Errands.class, ModelGateTest.Leaking.class})
class ModelGateTest {
    private static final String SOUND = "<bpmn:serviceTask id=\"step\" camunda:delegateExpression=\"${leaking}\"/>";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JobPause pause;

    @Autowired
    private FilterService filters;

    @Autowired
    private JdbcClient jdbc;

    private void deploy(String step) {
        try {
            String model = new ClassPathResource("engine/step.bpmn").getContentAsString(StandardCharsets.UTF_8);
            repository
                    .createDeployment()
                    .addString("step.bpmn", model.replace("STEP", step))
                    .deploy();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aModelOfPublishedBlocksIsDeployed() {
        deploy(SOUND);

        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("step-by-step")
                        .count())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<bpmn:scriptTask id=\"step\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>|scriptTask",
                "<bpmn:serviceTask id=\"step\" camunda:class=\"java.lang.Object\"/>|camunda:class",
                "<bpmn:serviceTask id=\"step\" camunda:expression=\"${dataSource.connection}\"/>|camunda:expression",
                "<bpmn:serviceTask id=\"step\" camunda:type=\"external\" camunda:topic=\"x\"/>|camunda:type",
                "<bpmn:serviceTask id=\"step\" camunda:delegateExpression=\"${dataSource}\"/>|no published building block",
                "<bpmn:serviceTask id=\"step\" camunda:delegateExpression=\"${leaking.run()}\"/>|no published building block",
                "<bpmn:userTask id=\"step\" camunda:assignee=\"${custodian}\" camunda:dueDate=\"${orderEnd}\"/>|form",
                "<bpmn:userTask id=\"step\" camunda:formRef=\"x\" camunda:formRefBinding=\"deployment\" camunda:dueDate=\"${orderEnd}\"/>|queue",
                "<bpmn:userTask id=\"step\" camunda:formRef=\"x\" camunda:formRefBinding=\"deployment\" camunda:assignee=\"${custodian}\"/>|due date",
                "<bpmn:userTask id=\"step\" name=\"${custodian}\" camunda:formRef=\"x\" camunda:formRefBinding=\"deployment\" camunda:assignee=\"${custodian}\" camunda:dueDate=\"${orderEnd}\"/>|name",
                "<bpmn:serviceTask id=\"step\" camunda:delegateExpression=\"${leaking}\"><bpmn:extensionElements><camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:executionListener></bpmn:extensionElements></bpmn:serviceTask>|script",
                "<bpmn:serviceTask id=\"step\" camunda:delegateExpression=\"${leaking}\"><bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></bpmn:extensionElements></bpmn:serviceTask>|connector",
                "<bpmn:serviceTask id=\"step\" camunda:delegateExpression=\"${leaking}\"><bpmn:extensionElements><camunda:executionListener event=\"start\" expression=\"${execution.setVariable('a', 1)}\"/></bpmn:extensionElements></bpmn:serviceTask>|camunda:expression",
                "<bpmn:serviceTask id=\"step\" camunda:delegateExpression=\"${applyRelease}\"/>|step of return-loop alone",
                "<bpmn:serviceTask id=\"step\" camunda:delegateExpression=\"${leaking}\"><bpmn:extensionElements><camunda:executionListener event=\"start\" delegateExpression=\"${endOrder}\"/></bpmn:extensionElements></bpmn:serviceTask>|step of return-loop alone",
                "<bpmn:callActivity id=\"step\" calledElement=\"return-loop\"/>|not called from here",
                "<bpmn:callActivity id=\"step\" calledElement=\"${''.getClass()}\"/>|may call only",
                "<bpmn:callActivity id=\"step\" calledElement=\"${name}\"/>|neither a variable",
                "<bpmn:callActivity id=\"step\" calledElement=\"no-such-model\"/>|there is no process",
                "<bpmn:callActivity id=\"step\" calledElement=\"handover\"><bpmn:extensionElements><camunda:in variables=\"all\"/></bpmn:extensionElements></bpmn:callActivity>|one by one",
                "<bpmn:callActivity id=\"step\" calledElement=\"handover\"><bpmn:extensionElements><camunda:in businessKey=\"${name}\"/></bpmn:extensionElements></bpmn:callActivity>|one by one"
            })
    void aModelThatCouldDoMoreIsRefusedWithTheElementAndTheReason(String step, String reason) {
        assertThatThrownBy(() -> deploy(step))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("step.bpmn: step: ")
                .hasMessageContaining(reason);
    }

    @Test
    void whatAFailingJobSaysIsNotWrittenDown() {
        deploy("<bpmn:serviceTask id=\"step\" camunda:asyncBefore=\"true\""
                + " camunda:delegateExpression=\"${leaking}\"/>");
        String instance = pausedUntilItGaveUp();

        assertThat(runtime.createIncidentQuery().processInstanceId(instance).count())
                .isEqualTo(1);
        assertThat(EngineScan.of(jdbc).find(List.of("程林艳", "13523832096"))).isEmpty();
    }

    private String pausedUntilItGaveUp() {
        AtomicReference<String> instance = new AtomicReference<>();
        pause.whilePaused(() -> {
            instance.set(runtime.startProcessInstanceByKey("step-by-step", Map.of("unit", Errands.VILLAGE))
                    .getId());
            var jobs = management.createJobQuery().processInstanceId(instance.get());
            while (jobs.singleResult().getRetries() > 0) {
                assertThatThrownBy(
                                () -> management.executeJob(jobs.singleResult().getId()))
                        .hasMessageStartingWith("Job failure ");
            }
        });
        return instance.get();
    }

    @Test
    void theTasklistHasItsListsReadyMade() {
        assertThat(filters.createFilterQuery().list())
                .extracting(filter -> filter.getName())
                .contains("我的任务", "本岗位队列", "网格长队列")
                .doesNotHaveDuplicates();
    }

    @TestComponent("leaking")
    @BuildingBlock(value = "leaking", name = "漏", nameEn = "Leak", description = "试验", descriptionEn = "Test")
    static class Leaking implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            throw new IllegalStateException("程林艳 13523832096", new IllegalArgumentException("13523832096"));
        }
    }
}
