package org.wangge.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.Command;

/** What a person may ask of the engine, by the names of its commands. Whatever a new version adds stays closed. */
final class PersonCommands {
    private static final String ENGINE = "org.camunda.bpm.engine.impl.";

    /** Who somebody is: asked before the engine knows on whose behalf. */
    private static final Set<String> IDENTITY = Set.of(
            "org.wangge.engine.StaffUserQuery",
            "org.wangge.engine.QueueQuery",
            "org.wangge.engine.UnitQuery",
            ENGINE + "cmd.CreateUserQueryCmd",
            ENGINE + "cmd.CreateGroupQueryCmd",
            ENGINE + "cmd.CreateTenantQueryCmd",
            ENGINE + "cmd.IsIdentityServiceReadOnlyCmd",
            ENGINE + "cmd.GetPasswordPolicyCmd",
            ENGINE + "cmd.GetLicenseKeyCmd",
            ENGINE + "cmd.GetUserInfoCmd",
            ENGINE + "cmd.GetHistoryLevelCmd",
            ENGINE + "cmd.IsTelemetryEnabledCmd",
            // the Tasklist asks these with the person taken away, when it opens a form
            ENGINE + "cmd.GetDeployedProcessDefinitionCmd",
            ENGINE + "cmd.GetProcessApplicationForDeploymentCmd");

    /** Queries that look at the tenants of whoever asks. */
    private static final Set<String> QUERIES = Set.of(
            "ActivityStatisticsQueryImpl",
            "CaseInstanceQueryImpl",
            "DeploymentQueryImpl",
            "DeploymentStatisticsQueryImpl",
            "EventSubscriptionQueryImpl",
            "ExecutionQueryImpl",
            "ExternalTaskQueryImpl",
            "GetDeployedTaskFormCmd",
            "HistoricActivityInstanceQueryImpl",
            "HistoricCaseInstanceQueryImpl",
            "HistoricDecisionInstanceQueryImpl",
            "HistoricDetailQueryImpl",
            "HistoricExternalTaskLogQueryImpl",
            "HistoricIdentityLinkLogQueryImpl",
            "HistoricIncidentQueryImpl",
            "HistoricJobLogQueryImpl",
            "HistoricProcessInstanceQueryImpl",
            "HistoricTaskInstanceQueryImpl",
            "HistoricVariableInstanceQueryImpl",
            "IncidentQueryImpl",
            "JobDefinitionQueryImpl",
            "JobQueryImpl",
            "ProcessDefinitionQueryImpl",
            "ProcessDefinitionStatisticsQueryImpl",
            "ProcessInstanceQueryImpl",
            "TaskQueryImpl",
            "UserOperationLogQueryImpl",
            "VariableInstanceQueryImpl",
            "AuthorizationQueryImpl",
            "batch.BatchQueryImpl",
            "batch.BatchStatisticsQueryImpl",
            "cmmn.entity.repository.CaseDefinitionQueryImpl",
            "dmn.entity.repository.DecisionDefinitionQueryImpl",
            "dmn.entity.repository.DecisionRequirementsDefinitionQueryImpl",
            "filter.FilterQueryImpl");

    private static final Set<String> READS = Set.of(
            "ExecuteFilterCountCmd",
            "ExecuteFilterListCmd",
            "ExecuteFilterListPageCmd",
            "ExecuteFilterSingleResultCmd",
            "FindActiveActivityIdsCmd",
            "GetActivityInstanceCmd",
            "GetAttachmentCmd",
            "GetCamundaFormDefinitionCmd",
            "GetDeployedStartFormCmd",
            "GetDeploymentBpmnModelInstanceCmd",
            "GetDeploymentProcessDiagramCmd",
            "GetDeploymentProcessDiagramLayoutCmd",
            "GetDeploymentProcessModelCmd",
            "GetDeploymentResourceCmd",
            "GetDeploymentResourceForIdCmd",
            "GetDeploymentResourceNamesCmd",
            "GetDeploymentResourcesCmd",
            "GetExecutionVariableCmd",
            "GetExecutionVariableTypedCmd",
            "GetExecutionVariablesCmd",
            "GetFilterCmd",
            "GetFormKeyCmd",
            "GetHistoricJobLogExceptionStacktraceCmd",
            "GetIdentityLinksForProcessDefinitionCmd",
            "GetIdentityLinksForTaskCmd",
            "GetJobExceptionStacktraceCmd",
            "GetProcessInstanceAttachmentsCmd",
            "GetProcessInstanceCommentsCmd",
            "GetStartFormCmd",
            "GetStaticCalledProcessDefinitionCmd",
            "GetSubTasksCmd",
            "GetTaskAttachmentsCmd",
            "GetTaskCommentsCmd",
            "GetTaskFormCmd",
            "GetTaskFormVariablesCmd",
            "GetTaskVariableCmd",
            "GetTaskVariableCmdTyped",
            "GetTaskVariablesCmd");

    private static final Set<String> DECISION_READS = Set.of(
            "GetDeploymentDecisionDefinitionCmd",
            "GetDeploymentDecisionDiagramCmd",
            "GetDeploymentDecisionModelCmd",
            "GetDeploymentDecisionRequirementsDefinitionCmd",
            "GetDeploymentDecisionRequirementsModelCmd");

    /** What reads tasks and their forms alone; whoever has a task may ask these about it whatever else they see. */
    private static final Set<String> OF_TASKS = Set.of(
            ENGINE + "TaskQueryImpl",
            ENGINE + "GetDeployedTaskFormCmd",
            ENGINE + "cmd.ExecuteFilterCountCmd",
            ENGINE + "cmd.ExecuteFilterListCmd",
            ENGINE + "cmd.ExecuteFilterListPageCmd",
            ENGINE + "cmd.ExecuteFilterSingleResultCmd",
            ENGINE + "cmd.GetFormKeyCmd",
            ENGINE + "cmd.GetIdentityLinksForTaskCmd",
            ENGINE + "cmd.GetTaskFormCmd",
            ENGINE + "cmd.GetTaskFormVariablesCmd",
            ENGINE + "cmd.SubmitTaskFormCmd",
            ENGINE + "cmd.ClaimTaskCmd",
            ENGINE + "cmd.AssignTaskCmd");

    private static final Set<String> ACTS = Set.of("SubmitTaskFormCmd", "ClaimTaskCmd", "AssignTaskCmd");

    private PersonCommands() {}

    static boolean allow(Command<?> command, boolean knownToEngine) {
        String name = command.getClass().getName();
        if (IDENTITY.contains(name)) {
            return true;
        }
        return knownToEngine
                && (among(QUERIES, "", name)
                        || among(READS, "cmd.", name)
                        || among(ACTS, "cmd.", name)
                        || among(DECISION_READS, "dmn.cmd.", name));
    }

    static boolean isOfTasks(Command<?> command) {
        return OF_TASKS.contains(command.getClass().getName());
    }

    private static boolean among(Set<String> names, String packagePart, String name) {
        String prefix = ENGINE + packagePart;
        return name.startsWith(prefix) && names.contains(name.substring(prefix.length()));
    }
}
