package org.wangge.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wangge.codes.Codes;

/** Which tasks of the loop stand still when somebody does not go along, by what they refuse. An order asks no consent. */
enum RefusedWork {
    RECEIVE_PERSON(Stage.RECEIVE),
    ASSESS_HOME(Stage.RECEIVE),
    ARRANGE_TRANSFER(Stage.TRANSFER),
    HAND_OVER_PERSON(Stage.TRANSFER),
    CONFIRM_ADMISSION(Stage.TRANSFER),
    RECEIVE_HOME(Stage.MONITOR),
    SETTLE_MISSED_CHECK(null),
    SETTLE_MISSED_TEST(null);

    private static final Map<String, List<RefusedWork>> BY_KIND = Map.of(
            "refuses-transfer", List.of(HAND_OVER_PERSON, ARRANGE_TRANSFER),
            "refuses-check", List.of(SETTLE_MISSED_CHECK),
            "refuses-registration", List.of(RECEIVE_PERSON),
            "refuses-test", List.of(SETTLE_MISSED_TEST),
            "refuses-quarantine", List.of(RECEIVE_PERSON, ASSESS_HOME, CONFIRM_ADMISSION, RECEIVE_HOME));

    private static final Map<String, RefusedWork> BY_TASK =
            Arrays.stream(values()).collect(Collectors.toMap(RefusedWork::task, work -> work));

    private final Stage stage;

    RefusedWork(Stage stage) {
        this.stage = stage;
    }

    /** The element id of the task. */
    String task() {
        return Codes.of(this);
    }

    static boolean isRefusable(String task) {
        return BY_TASK.containsKey(task);
    }

    /** The tasks that wait by what was refused; none where it is no task of the loop. */
    static Set<String> of(String kind) {
        return BY_KIND.getOrDefault(kind, List.of()).stream()
                .map(RefusedWork::task)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a stage's deadline waits with some of these tasks. */
    static boolean inStage(Stage stage, Set<String> tasks) {
        return stage != null && tasks.stream().map(BY_TASK::get).anyMatch(work -> work.stage == stage);
    }
}
