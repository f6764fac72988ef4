package org.wangge.policing;

import java.util.List;

/**
 * What the Tasklist and Cockpit can ask of the engine about one process. PI stands for its instance, KEY for its business
 * key, TASK for its open task, DEF for its definition, VAR for a variable of it.
 */
final class EngineQuestions {

    /** Lists and counts; what they answer must be empty. */
    static final List<String> LISTS = List.of(
            "/task?processInstanceId=PI",
            "/task?processInstanceBusinessKey=KEY",
            "/task?tenantIdIn=matter-KEY",
            "/task/count?processInstanceId=PI",
            "/process-instance?businessKey=KEY",
            "/process-instance?tenantIdIn=matter-KEY",
            "/process-instance/count?businessKey=KEY",
            "/execution?processInstanceId=PI",
            "/execution/count?processInstanceId=PI",
            "/variable-instance?processInstanceIdIn=PI",
            "/variable-instance/count?processInstanceIdIn=PI",
            "/event-subscription?processInstanceId=PI",
            "/event-subscription/count?processInstanceId=PI",
            "/job?processInstanceId=PI",
            "/job/count?processInstanceId=PI",
            "/incident?processInstanceId=PI",
            "/external-task?processInstanceId=PI",
            "/history/process-instance?processInstanceId=PI",
            "/history/process-instance?processInstanceBusinessKey=KEY",
            "/history/process-instance/count?processInstanceBusinessKey=KEY",
            "/history/activity-instance?processInstanceId=PI",
            "/history/activity-instance/count?processInstanceId=PI",
            "/history/task?processInstanceId=PI",
            "/history/task/count?processInstanceId=PI",
            "/history/variable-instance?processInstanceId=PI",
            "/history/variable-instance/count?processInstanceId=PI",
            "/history/detail?processInstanceId=PI",
            "/history/detail/count?processInstanceId=PI",
            "/history/identity-link-log?taskId=TASK",
            "/history/identity-link-log/count?taskId=TASK",
            "/history/user-operation?processInstanceId=PI",
            "/history/user-operation/count?processInstanceId=PI",
            "/history/user-operation?taskId=TASK",
            "/history/job-log?processInstanceId=PI",
            "/history/job-log/count?processInstanceId=PI",
            "/history/incident?processInstanceId=PI",
            "/history/decision-instance?processInstanceId=PI",
            "/history/external-task-log?processInstanceId=PI",
            "/process-definition/DEF/statistics?incidents=true");

    /** Single things; nobody who may not see them is told that they are there. */
    static final List<String> THINGS = List.of(
            "/task/TASK",
            "/task/TASK/form",
            "/task/TASK/form-variables",
            "/task/TASK/deployed-form",
            "/task/TASK/identity-links",
            "/task/TASK/variables",
            "/process-instance/PI",
            "/process-instance/PI/variables",
            "/process-instance/PI/activity-instances",
            "/execution/PI",
            "/history/process-instance/PI",
            "/history/variable-instance/VAR");

    /** What is answered to whoever sees the file: enough to know that the questions above ask something. */
    static final List<String> TELLING = List.of(
            "/process-instance?businessKey=KEY",
            "/execution?processInstanceId=PI",
            "/variable-instance?processInstanceIdIn=PI",
            "/history/process-instance?processInstanceBusinessKey=KEY",
            "/history/activity-instance?processInstanceId=PI",
            "/history/task?processInstanceId=PI",
            "/history/variable-instance?processInstanceId=PI",
            "/history/identity-link-log?taskId=TASK",
            "/process-definition/DEF/statistics?incidents=true");

    private EngineQuestions() {}
}
