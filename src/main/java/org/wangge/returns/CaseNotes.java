package org.wangge.returns;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.wangge.population.Resident;
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

    /** The orders that limit the person today. */
    public List<IsolationOrder> ordersInForce(String number) {
        return desk.cases.findByNumber(number).map(of -> desk.inForce(of)).orElse(List.of());
    }

    /** Something in the loop waits until the person goes along again: what, is known by the kind of refusal. */
    public void waitsFor(ReturnCase of, String kind) {
        desk.waiting.begin(of, kind);
    }

    /** The masked names of the people of cases, by the numbers of the cases. */
    public Map<String, String> people(Collection<String> numbers) {
        return numbers.isEmpty() ? Map.of() : desk.people(numbers);
    }

    /** Whose case it is; empty where there is no such case. */
    public Optional<Resident> person(String number) {
        return desk.cases.findByNumber(number).map(desk::person);
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
