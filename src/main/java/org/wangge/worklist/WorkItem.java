package org.wangge.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/**
 * An open human task as the work lists show it. It is written in the engine's transaction and goes when the task is
 * finished or withdrawn.
 */
@Entity
public class WorkItem {

    /** Kept for a task without a due date, so that it comes last. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    private String id;

    private String element;
    private String title;
    private String processKey;
    private String businessKey;
    private String caseNumber;
    private String tenant;
    private String unit;
    private String queue;
    private String assignee;
    private boolean personal;
    private Instant dueAt;
    private int priority;
    private String formKey;
    private String deploymentId;
    private Instant createdAt;

    protected WorkItem() {}

    /**
     * @param task the engine's task; its assignee, if any, is the person whom the model names
     * @param unit the code of the unit where it is to be done
     * @param queue the queue whose members may claim it, or whose members stand in for the person named
     * @param dueAt may be {@code null}
     * @param formKey the id of the task's form within its deployment
     */
    public WorkItem(
            OpenTask task,
            String title,
            String unit,
            String queue,
            Instant dueAt,
            int priority,
            String formKey,
            String deploymentId,
            Instant createdAt) {
        this.id = task.id();
        this.element = task.element();
        this.title = title;
        this.processKey = task.processKey();
        this.businessKey = task.businessKey();
        this.tenant = task.tenant();
        this.unit = unit;
        this.queue = queue;
        this.assignee = task.assignee();
        this.personal = task.assignee() != null;
        this.formKey = formKey;
        this.deploymentId = deploymentId;
        this.createdAt = createdAt;
        schedule(dueAt, priority);
    }

    /** The engine's task id. */
    public String id() {
        return id;
    }

    /** The BPMN element id. */
    public String element() {
        return element;
    }

    /** What is to be done, as the model names it. */
    public String title() {
        return title;
    }

    public String processKey() {
        return processKey;
    }

    /** What the task is about, as its handler locks it. */
    public String businessKey() {
        return businessKey;
    }

    /** {@code null} where the task belongs to no case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The id of the matter of non-cooperation that it is about; {@code null} where it is about none. */
    public String matter() {
        return tenant.startsWith("matter-") ? businessKey : null;
    }

    /** The code of the unit that owns the process instance, or what stands for the few who alone may see it. */
    public String tenant() {
        return tenant;
    }

    /** The code of the unit where it is to be done. */
    public String unit() {
        return unit;
    }

    /** {@code role@unit-code}. */
    public String queue() {
        return queue;
    }

    /** The username of whoever has it, or {@code null}. */
    public String assignee() {
        return assignee;
    }

    /** Meant for one person, such as the custodian, and not for a queue to claim. */
    public boolean isPersonal() {
        return personal;
    }

    /** {@code null} where there is no due date. */
    public Instant dueAt() {
        return NEVER.equals(dueAt) ? null : dueAt;
    }

    public boolean isOverdue(Instant now) {
        return dueAt.isBefore(now);
    }

    public int priority() {
        return priority;
    }

    /** The id of the task's form. */
    public String formKey() {
        return formKey;
    }

    String deploymentId() {
        return deploymentId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public OpenTask task() {
        return new OpenTask(id, element, processKey, businessKey, tenant, assignee);
    }

    /** Follows what the engine made of the task. */
    public void assignTo(String username) {
        this.assignee = username;
    }

    /** Of which case it is; {@code number} may be {@code null}. */
    void belongTo(String number) {
        this.caseNumber = number;
    }

    /** Follows a case that was moved to another grid. */
    public void moveTo(String otherQueue) {
        this.queue = otherQueue;
    }

    /** Follows what the engine made of the task; {@code due} may be {@code null}. */
    public final void schedule(Instant due, int importance) {
        this.dueAt = due == null ? NEVER : due;
        this.priority = importance;
    }

    Cursor cursor() {
        return new Cursor(dueAt, id);
    }
}
