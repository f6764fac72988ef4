package org.wangge.policing.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wangge.policing.Matter;
import org.wangge.worklist.Submission;

/** 审批决定: by the station's head, or by the county where the station may not decide so much. */
@Component
class DecideTask extends PoliceCaseTask {

    private final SaidSince said;

    DecideTask(Desk desk, SaidSince said) {
        super(desk);
        this.said = said;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("decide-at-station", "decide-at-county");
    }

    @Override
    Map<String, Object> show(Matter matter, AdministrativeCase of) {
        Map<String, Object> data = new LinkedHashMap<>();
        of.last(Step.Intended.class).ifPresent(told -> data.put("facts", told.facts()));
        of.last(Step.Heard.class).ifPresent(heard -> data.put("said", said(matter, heard)));
        of.last(Step.Reviewed.class).ifPresent(review -> data.put("opinion", review.opinion()));
        return data;
    }

    /** What was put down, and what the person has said since then: who decides has it all before them. */
    private String said(Matter matter, Step.Heard heard) {
        return Stream.of(heard.statement(), said.words(matter, heard.deed().at()))
                .filter(Rules::isSaid)
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    void act(AdministrativeCase of, Deed deed, Submission data) {
        String reasons = data.text("reasons");
        switch (data.text("outcome")) {
            case "as-proposed" ->
                of.proposed()
                        .ifPresentOrElse(
                                penalty -> of.decide(deed, Step.Result.PENALISED, penalty, reasons),
                                () -> of.decide(deed, Step.Result.NOT_PENALISED, null, reasons));
            case "lighter" -> of.decide(deed, Step.Result.PENALISED, penalty(data), reasons);
            case "refer" -> of.decide(deed, Step.Result.REFERRED, null, reasons);
            default -> of.decide(deed, Step.Result.NOT_PENALISED, null, reasons);
        }
    }
}
