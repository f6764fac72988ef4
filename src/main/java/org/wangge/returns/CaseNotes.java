package org.wangge.returns;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.wangge.problem.Problem;

/** What other features do with a case: lock it, note something in its timeline, show its card. */
@Service
public class CaseNotes {

    private final CaseTask.Desk desk;

    CaseNotes(CaseTask.Desk desk) {
        this.desk = desk;
    }

    public ReturnCase lock(String number) {
        return desk.lock.byNumber(number);
    }

    /** @throws Problem 409 {@code case-closed} */
    public ReturnCase lockOpen(String number) {
        ReturnCase of = lock(number);
        if (!of.isOpen()) {
            throw Problem.conflict("case-closed");
        }
        return of;
    }

    /** @param detail a code; never a name, a number or free text */
    public void note(ReturnCase of, String what, String detail) {
        desk.timeline.record(of, what, detail);
    }

    /** The masked person and the situation, as task forms show them. */
    public Map<String, Object> card(String number) {
        ReturnCase of = desk.cases.findByNumber(number).orElseThrow(Problem::notFound);
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("person", desk.maskedName(of));
        card.put("situation", desk.situation(of));
        return card;
    }
}
