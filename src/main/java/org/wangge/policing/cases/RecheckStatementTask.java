package org.wangge.policing.cases;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.policing.Matter;
import org.wangge.worklist.Submission;

/** 复核: another officer looks again at what the person disputes; it never becomes heavier. */
@Component
class RecheckStatementTask extends PoliceCaseTask {

    RecheckStatementTask(Desk desk) {
        super(desk);
    }

    @Override
    public Set<String> tasks() {
        return Set.of("recheck-statement");
    }

    @Override
    Map<String, Object> show(Matter matter, AdministrativeCase of) {
        String said = of.last(Step.Heard.class).map(Step.Heard::statement).orElse(null);
        String record =
                of.last(Step.HearingHeld.class).map(Step.HearingHeld::record).orElse(null);
        return Map.of("said", said == null ? "" : said, "hearingRecord", record == null ? "" : record);
    }

    @Override
    void act(AdministrativeCase of, Deed deed, Submission data) {
        Step.Finding finding =
                Codes.parse(Step.Finding.class, data.text("outcome")).orElseThrow();
        of.recheck(new Step.Rechecked(
                deed,
                desk.acting(of, deed),
                finding,
                finding == Step.Finding.LIGHTER ? penalty(data) : null,
                data.text("reasons")));
    }
}
