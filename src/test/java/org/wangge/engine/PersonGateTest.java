package org.wangge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.wangge.organisation.Staff;
import org.wangge.security.Viewer;
import org.wangge.testing.OnH2;

/** Beneath the list of addresses: what the engine itself does for a person, and for a service that forgot to ask. */
@OnH2
@Import({RecordingDoor.class, Errands.class})
class PersonGateTest {
    @Autowired
    private Errands errands;

    @Autowired
    private EngineAccess engine;

    @Autowired
    private Staff staff;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FilterService filters;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ManagementService management;

    private Task task;

    @BeforeEach
    void begin() {
        task = errands.begin(Errands.VILLAGE);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private <T> T as(String username, java.util.function.Supplier<T> work) {
        return engine.asPerson(new Viewer(staff.of(username).orElseThrow()), work);
    }

    private void refused(Runnable act) {
        assertThatThrownBy(() -> as("health", () -> {
                    act.run();
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void aPersonChangesNothingButByFormAndClaim() {
        String id = task.getId();
        Stream.<Runnable>of(
                        () -> tasks.complete(id),
                        () -> tasks.complete(id, Map.of("outcome", "received")),
                        () -> tasks.setVariable(id, "outcome", "received"),
                        () -> tasks.createComment(id, null, "程林艳"),
                        () -> tasks.createAttachment("text", id, null, "程林艳", null, "https://example.org"),
                        () -> tasks.delegateTask(id, "grid"),
                        () -> tasks.setOwner(id, "grid"),
                        () -> tasks.addCandidateUser(id, "grid"),
                        () -> tasks.saveTask(tasks.newTask()),
                        () -> runtime.setVariable(task.getProcessInstanceId(), "outcome", "received"),
                        () -> runtime.startProcessInstanceByKey("errand", Map.of("unit", Errands.VILLAGE)),
                        () -> runtime.correlateMessage("case-ended"),
                        () -> runtime.signalEventReceived("anything"),
                        () -> runtime.deleteProcessInstance(task.getProcessInstanceId(), "程林艳"),
                        () -> filters.saveFilter(filters.newTaskFilter("程林艳")),
                        () -> repository
                                .createDeployment()
                                .addString("a.form", "{}")
                                .deploy(),
                        () -> management.setProperty("remark", "程林艳"),
                        () -> management.getTableCount(),
                        () -> history.createCleanableHistoricProcessInstanceReport()
                                .list(),
                        () -> history.createHistoricActivityStatisticsQuery(task.getProcessDefinitionId())
                                .list(),
                        () -> history.deleteHistoricTaskInstance(id))
                .forEach(this::refused);
        assertThat(errands.now(task.getProcessInstanceId()).getId()).isEqualTo(id);
    }

    @Test
    void aServiceThatForgetsToSayOnWhoseBehalfIsRefused() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("neighbour", null, null));

        assertThatThrownBy(() -> tasks.createTaskQuery().list()).isInstanceOf(AuthorizationException.class);
        assertThat(engine.asSystem(() -> tasks.createTaskQuery().count())).isPositive();
    }

    @Test
    void scopeIsWhatLiesBeneathThePostsAndTheVillageOfAGrid() {
        assertThat(as("neighbour", () -> tasks.createTaskQuery().count())).isZero();
        for (String near : new String[] {"health", "grid", "contact", "secretary", "township", "city"}) {
            assertThat(as(
                            near,
                            () -> tasks.createTaskQuery().taskId(task.getId()).count()))
                    .as(near)
                    .isEqualTo(1);
        }
        assertThat(as("auditor", () -> tasks.createTaskQuery().count())).isZero();
    }

    @Test
    void usersQueuesAndUnitsComeFromOurTablesAndCannotBeWritten() {
        assertThat(identity.createUserQuery().userId("health").singleResult().getFirstName())
                .isNotBlank();
        assertThat(identity.createGroupQuery().groupMember("health").list())
                .extracting(group -> group.getId())
                .containsExactly("health-worker@141182100000");
        assertThat(identity.createTenantQuery()
                        .userMember("grid")
                        .includingGroupsOfUser(true)
                        .list())
                .extracting(tenant -> tenant.getId())
                .containsExactly(Errands.VILLAGE);
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count())
                .isZero();
        assertThat(identity.checkPassword("health", "wangge-demo")).isFalse();
        assertThat(identity.isReadOnly()).isTrue();
        assertThatThrownBy(() -> engine.asSystem(() -> identity.saveUser(identity.newUser("x"))))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aVariableIsStoredOnlyWhenItIsOnTheListInItsOwnShape() {
        String instance = task.getProcessInstanceId();
        for (Map.Entry<String, Object> wrong : Map.<String, Object>of(
                        "remark", "received",
                        "outcome", "程林艳",
                        "caseId", "11010519491231002X",
                        "fever", "37.5",
                        "custodian", "13523832096 ",
                        "orderEnd", "tomorrow",
                        "stage", new java.util.Date())
                .entrySet()) {
            assertThatThrownBy(() ->
                            engine.asSystem(() -> runtime.setVariable(instance, wrong.getKey(), wrong.getValue())))
                    .as(wrong.getKey())
                    .isInstanceOf(BadUserRequestException.class);
        }
        engine.asSystem(() -> runtime.setVariable(instance, "orderEnd", "2022-04-25T16:00:00Z"));
        assertThat(errands.variables(instance)).containsOnlyKeys("custodian", "orderEnd");
    }
}
