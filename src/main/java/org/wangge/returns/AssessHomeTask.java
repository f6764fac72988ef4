package org.wangge.returns;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.problem.FieldFault;
import org.wangge.problem.Problem;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 居家场所评估: the six points of the form under 联防联控机制综发〔2022〕18号; a home that lacks one is not suitable. */
@Component
class AssessHomeTask extends CaseTask {

    private static final List<String> POINTS =
            List.of("livesApart", "ownToilet", "tableAtDoor", "supplies", "airConditioning", "wasteDisinfection");

    AssessHomeTask(Desk desk) {
        super(desk);
    }

    @Override
    public Set<String> tasks() {
        return Set.of("assess-home");
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        if (data.text("outcome").equals("suitable")) {
            List<FieldFault> lacking = POINTS.stream()
                    .filter(point -> !data.flag(point))
                    .map(point -> new FieldFault(point, "home-lacks-point"))
                    .toList();
            if (!lacking.isEmpty()) {
                throw Problem.invalid(lacking);
            }
        }
        return Map.of();
    }
}
