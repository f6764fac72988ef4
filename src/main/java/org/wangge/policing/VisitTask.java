package org.wangge.policing;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.engine.Deadlines;
import org.wangge.problem.Problem;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 上门劝导教育: each visit is a row; after one that came to nothing tempers may cool before the next. */
@Component
class VisitTask extends MatterTask {

    private final Desk desk;
    private final MatterVisits visits;
    private final Needs needs;
    private final Deadlines deadlines;
    private final Clock clock;

    VisitTask(Desk desk, MatterVisits visits, Needs needs, Deadlines deadlines, Clock clock) {
        super(desk);
        this.desk = desk;
        this.visits = visits;
        this.needs = needs;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("visit-person");
    }

    @Override
    boolean remembers() {
        return false;
    }

    @Override
    Map<String, Object> show(Matter of, OpenTask task) {
        return Map.of(
                "aim", of.aim() == null ? "" : of.aim(),
                "account", desk.accounts(of),
                "cause", desk.word("cause", of.cause()),
                "before", visits.findByMatterIdOrderById(of.id()).size(),
                "until", needs.usual());
    }

    @Override
    Map<String, Object> act(Matter of, OpenTask task, Submission data) {
        Instant now = clock.instant();
        if (data.instant("at").isAfter(now)) {
            throw Problem.invalid("at", "time-future");
        }
        String outcome = data.text("outcome");
        visits.save(new MatterVisit(of, task.id(), desk.me(), data.instant("at"), talk(data), outcome, now));
        return switch (outcome) {
            case "need" -> needs.found(of, data);
            case "refuses" ->
                Map.of("until", deadlines.of("cooling", now).dueAt().toString());
            default -> Map.of();
        };
    }

    private static MatterVisit.Conversation talk(Submission data) {
        return new MatterVisit.Conversation(
                data.text("place"),
                data.text("present"),
                data.text("rule"),
                data.text("language"),
                data.text("said"),
                data.text("needs"),
                data.text("scene"));
    }
}
