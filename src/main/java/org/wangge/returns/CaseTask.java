package org.wangge.returns;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.population.Resident;
import org.wangge.population.Residents;
import org.wangge.privacy.Mask;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;
import org.wangge.worklist.TaskHandler;

/**
 * A human task about a case: the case's row is locked first, the answers are kept, and what happened stands in the
 * timeline. What the task means is in each subclass.
 */
abstract class CaseTask implements TaskHandler {

    private final Desk desk;

    CaseTask(Desk desk) {
        this.desk = desk;
    }

    /** What the task's form needs besides the person and the situation. */
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        return Map.of();
    }

    /** Does what the answers say, and returns the facts that the process needs besides the outcome. */
    abstract Map<String, Object> act(ReturnCase of, OpenTask task, Submission data);

    @Override
    public void lock(String businessKey) {
        desk.lock.byNumber(businessKey);
    }

    @Override
    public Map<String, String> people(Collection<String> businessKeys) {
        return desk.people(businessKeys);
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        ReturnCase of = desk.lock.seen(task.businessKey());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("person", desk.maskedName(of));
        data.put("situation", desk.situation(of));
        data.putAll(show(of, task));
        if (desk.waiting.waited(of, task.element())) {
            data.putAll(desk.records.lastAnswers(of, task.element()));
        }
        return data;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, Submission data) {
        ReturnCase of = desk.lock.byId(desk.lock.seen(task.businessKey()).id());
        String outcome = data.text("outcome");
        Map<String, Object> facts = new HashMap<>(act(of, task, data));
        facts.put("outcome", outcome);
        desk.records.keep(of, task.element(), data);
        desk.timeline.record(of, task.element(), outcome);
        return facts;
    }

    /** What every task about a case needs at hand. */
    @Component
    static class Desk {

        final CaseLock lock;
        final ReturnCases cases;
        final TaskRecords records;
        final Timeline timeline;
        final Residents residents;
        final Waiting waiting;
        private final PlaceNames places;
        private final Orders orders;
        private final Clock clock;

        Desk(
                CaseLock lock,
                ReturnCases cases,
                TaskRecords records,
                Timeline timeline,
                Residents residents,
                Waiting waiting,
                PlaceNames places,
                Orders orders,
                Clock clock) {
            this.lock = lock;
            this.cases = cases;
            this.records = records;
            this.timeline = timeline;
            this.residents = residents;
            this.waiting = waiting;
            this.places = places;
            this.orders = orders;
            this.clock = clock;
        }

        Map<String, String> people(Collection<String> numbers) {
            return cases.people(numbers).stream()
                    .collect(Collectors.toMap(ReturnCases.Named::getNumber, named -> Mask.name(named.getName())));
        }

        Resident person(ReturnCase of) {
            return residents.find(of.residentId()).orElseThrow();
        }

        String maskedName(ReturnCase of) {
            return Mask.name(person(of).name());
        }

        /** Where to go, when the person came and from where. */
        String situation(ReturnCase of) {
            return places.of(of.where()) + " · " + of.arrival().returnedOn() + " · "
                    + of.arrival().origin().place() + " · " + of.plan().rule();
        }

        List<IsolationOrder> inForce(ReturnCase of) {
            return orders.inForceOn(of.id(), Days.today(clock));
        }

        String code(ReturnCase of) {
            return of.code() == null ? "" : Codes.of(of.code().value());
        }
    }
}
