package org.wangge.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Level;
import org.wangge.organisation.Queue;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;

/**
 * The queue that serves a role for an instance: it climbs from the instance's unit to the unit where the role has its
 * post, or takes the instance's grid or household group. Who confirms an admission sits where the centralised place is:
 * {@code queue.of('health-worker@place', execution)}. Who helps or persuades is named by a variable:
 * {@code queue.of('@helper', execution)}.
 */
@Component
class QueueFunction implements PublishedFunction {
    private static final String AT_PLACE = "@place";
    private static final String HELPER = "@helper";

    private final KnownUnits units;

    QueueFunction(KnownUnits units) {
        this.units = units;
    }

    @Override
    public String of(String key, DelegateExecution execution) {
        if (key.equals(HELPER)) {
            return of((String) execution.getVariable(Variables.HELPER), execution);
        }
        boolean atPlace = key.endsWith(AT_PLACE);
        String roleKey = atPlace ? key.substring(0, key.length() - AT_PLACE.length()) : key;
        Role role = Role.of(roleKey).orElseThrow(() -> new IllegalArgumentException("No role " + roleKey));
        String place = (String) execution.getVariable(Variables.PLACE_UNIT);
        String unit = atPlace && place != null ? place : start(role, execution);
        return new Queue(role, climb(unit, role.level())).toString();
    }

    private String start(Role role, DelegateExecution execution) {
        String grid = (String) execution.getVariable(Variables.GRID);
        return switch (role.level()) {
            case GRID -> grid == null ? unit(execution) + "-01" : grid;
            case GROUP -> {
                String group = (String) execution.getVariable(Variables.GROUP);
                yield group == null ? (grid == null ? unit(execution) + "-01" : grid) + "-01" : group;
            }
            default -> unit(execution);
        };
    }

    /** The unit that the process keeps, or the one that called it, where the tenant is none. */
    private static String unit(DelegateExecution execution) {
        if (Variables.isUnit(execution.getTenantId())) {
            return execution.getTenantId();
        }
        String kept = (String) execution.getVariable(Variables.UNIT);
        DelegateExecution caller = execution.getProcessInstance().getSuperExecution();
        return kept == null && caller != null ? unit(caller) : kept;
    }

    private String climb(String code, Level level) {
        Unit unit = units.find(code)
                .orElseThrow(() -> new IllegalArgumentException("The instance belongs to an unknown unit"));
        if (unit.level() == level) {
            return unit.code();
        }
        if (unit.parentCode() == null || unit.level().compareTo(level) < 0) {
            throw new IllegalArgumentException("There is no " + level + " above the instance's unit");
        }
        return climb(unit.parentCode(), level);
    }
}
