package org.wangge.reporting.camunda;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.engine.EngineAccess;
import org.wangge.organisation.KnownUnits;
import org.wangge.reporting.RoundProcess;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.WorkItem;
import org.wangge.worklist.WorkItems;

/** Carries rounds in the engine: one instance a unit, with the unit as tenant. */
@Component
class EngineRoundProcess implements RoundProcess {

    private static final String DAILY = "daily-report";
    private static final String ANEW = "sign-anew";
    private static final Set<String> SIGNING = Set.of(DAILY, ANEW);
    private static final String OVER = "round-over";
    private static final int AT_ONCE = 500;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final WorkItems items;
    private final KnownUnits units;
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final EngineAccess access;

    EngineRoundProcess(
            RuntimeService runtime,
            TaskService tasks,
            WorkItems items,
            KnownUnits units,
            ObjectProvider<ProcessEngineConfigurationImpl> engine,
            EngineAccess access) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.items = items;
        this.units = units;
        this.engine = engine;
        this.access = access;
    }

    /** Some hundreds in one command, so that the engine writes them in batches. */
    @Override
    public void open(Collection<Owed> owed) {
        inBatches(List.copyOf(owed), some -> {
            units.meet(some.stream().map(Owed::unit).toList());
            some.forEach(each -> start(DAILY, each));
        });
    }

    @Override
    public void over(Instant next) {
        List<String> waiting = access.asSystem(
                () -> tasks.createTaskQuery().processDefinitionKey(DAILY).dueBefore(Date.from(next)).list().stream()
                        .map(Task::getProcessInstanceId)
                        .toList());
        inBatches(waiting, some -> some.forEach(instance -> runtime.deleteProcessInstance(instance, OVER)));
    }

    @Override
    public void signed(String unit, String key) {
        // the engine would look through every open task there is; the table of open items has an index
        List<String> waiting = items.about(unit, key).stream()
                .map(WorkItem::task)
                .filter(task -> SIGNING.contains(task.processKey()))
                .map(OpenTask::id)
                .toList();
        access.asSystem(() -> waiting.forEach(tasks::complete));
    }

    @Override
    public void outdated(Owed total) {
        access.asSystem(() -> {
            boolean asked = runtime.createProcessInstanceQuery()
                            .processInstanceBusinessKey(total.key(), ANEW)
                            .count()
                    > 0;
            if (!asked) {
                inBatches(List.of(total), some -> some.forEach(each -> start(ANEW, each)));
            }
        });
    }

    @Override
    public void disputed(Long dispute, String village, String grid) {
        access.asSystem(() -> runtime.startProcessInstanceByKey(
                "mend-fact",
                dispute.toString(),
                tenant(village).putValue("disputeId", dispute).putValue("grid", grid)));
    }

    private void start(String model, Owed owed) {
        String level = Codes.of(owed.level());
        VariableMap variables = tenant(owed.unit())
                .putValueTyped("level", Variables.stringValue(level, true))
                .putValueTyped("until", Variables.stringValue(owed.until().toString(), true));
        String instance =
                runtime.startProcessInstanceByKey(model, owed.key(), variables).getId();
        // only its beginning asks for them, so none of the many instances keeps them, or a note that it might have some
        runtime.removeVariables(instance, variables.keySet());
    }

    private static VariableMap tenant(String unit) {
        return Variables.createVariables().putValueTyped("unit", Variables.stringValue(unit, true));
    }

    private <T> void inBatches(List<T> all, Consumer<List<T>> work) {
        access.asSystem(() -> {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                List<T> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
                engine.getObject().getCommandExecutorTxRequired().execute(context -> {
                    work.accept(some);
                    return null;
                });
            }
        });
    }
}
