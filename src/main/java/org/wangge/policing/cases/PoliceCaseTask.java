package org.wangge.policing.cases;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterLock;
import org.wangge.policing.MatterPeople;
import org.wangge.policing.MatterTimeline;
import org.wangge.policing.Matters;
import org.wangge.privacy.Mask;
import org.wangge.problem.Problem;
import org.wangge.security.Viewers;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;
import org.wangge.worklist.TaskHandler;

/**
 * A human task of an administrative case: the matter's row is locked first, the case decides whether the step may be
 * taken, and the step stands in its file and in the timeline. What each task means is in the subclasses.
 */
abstract class PoliceCaseTask implements TaskHandler {

    final Desk desk;

    PoliceCaseTask(Desk desk) {
        this.desk = desk;
    }

    /** What the form needs besides the person and the situation. */
    Map<String, Object> show(Matter matter, AdministrativeCase of) {
        return Map.of();
    }

    /** Takes the step that the answers say. */
    abstract void act(AdministrativeCase of, Deed deed, Submission data);

    @Override
    public void lock(String businessKey) {
        desk.locked(businessKey);
    }

    @Override
    public String caseNumber(String businessKey) {
        return desk.matters
                .findById(Long.valueOf(businessKey))
                .map(Matter::caseNumber)
                .orElse(null);
    }

    @Override
    public String subject() {
        return "matter";
    }

    @Override
    public Map<String, String> people(Collection<String> businessKeys) {
        return desk.people.byKeys(businessKeys);
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Matter matter = desk.seen(task.businessKey());
        AdministrativeCase of = desk.files.of(matter);
        Map<String, Object> data = new LinkedHashMap<>(desk.situation(of));
        data.putAll(show(matter, of));
        return data;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, Submission data) {
        Matter matter = desk.locked(task.businessKey());
        matter.mustBeOpen();
        AdministrativeCase of = desk.files.of(matter);
        act(of, desk.deed(), data);
        desk.files.keep(matter, of);
        String outcome = data.text("outcome");
        desk.timeline.record(matter, task.element(), outcome);
        return desk.facts(of, outcome);
    }

    static Penalty penalty(Submission data) {
        return new Penalty(whole(data, "fine"), whole(data, "days"));
    }

    static int whole(Submission data, String key) {
        return data.number(key) == null ? 0 : data.number(key).intValue();
    }

    /** What every task of a case needs at hand. */
    @Component
    static class Desk {

        final Matters matters;
        final MatterLock lock;
        final MatterPeople people;
        final CaseFiles files;
        final PoliceMeans means;
        final MatterTimeline timeline;
        final CaseTexts texts;
        final Viewers viewers;
        final Clock clock;

        Desk(
                Matters matters,
                MatterLock lock,
                MatterPeople people,
                CaseFiles files,
                PoliceMeans means,
                MatterTimeline timeline,
                CaseTexts texts,
                Viewers viewers,
                Clock clock) {
            this.matters = matters;
            this.lock = lock;
            this.people = people;
            this.files = files;
            this.means = means;
            this.timeline = timeline;
            this.texts = texts;
            this.viewers = viewers;
            this.clock = clock;
        }

        Matter locked(String key) {
            return lock.byKey(key);
        }

        Matter seen(String key) {
            return matters.findById(Long.valueOf(key)).orElseThrow(Problem::notFound);
        }

        Deed deed() {
            return new Deed(viewers.current().accountId(), clock.instant());
        }

        Officer acting(AdministrativeCase of, Deed deed) {
            return means.over(seen(of.registration().matterId().toString()))
                    .roster()
                    .police(deed.by(), deed.on())
                    .orElseThrow(Problem::forbidden);
        }

        /** An officer as the appointments of that day have them; whom they don't know is named by account alone. */
        Officer named(AdministrativeCase of, String account, Deed deed) {
            Long id = Long.valueOf(account);
            return means.over(seen(of.registration().matterId().toString()))
                    .roster()
                    .police(id, deed.on())
                    .orElse(new Officer(id, null, null));
        }

        List<Map<String, String>> secondOfficers(Matter matter) {
            return means.besides(matter, viewers.current().accountId(), Days.today(clock)).stream()
                    .map(officer -> Map.of(
                            "value", officer.accountId().toString(), "label", officer.name() + " " + officer.number()))
                    .toList();
        }

        /** Whom and what it is about, masked. */
        Map<String, Object> situation(AdministrativeCase of) {
            Conduct conduct = of.registration().conduct();
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("person", Mask.name(of.person().name()));
            data.put(
                    "situation",
                    of.registration().number() + " · " + texts.of("ground", conduct.ground()) + " · " + conduct.on()
                            + " · " + texts.of("until", "period") + " " + of.periodEnd());
            data.put("minor", of.isMinor());
            of.last(Step.Intended.class)
                    .ifPresent(told ->
                            data.put("proposed", texts.penalty(of.proposed().orElse(null))));
            return data;
        }

        /** What the gateways of the model ask. */
        Map<String, Object> facts(AdministrativeCase of, String outcome) {
            Map<String, Object> facts = new HashMap<>();
            facts.put("outcome", Objects.requireNonNull(outcome));
            facts.put("weighLeniency", of.asksForLeniency());
            facts.put("decideAtCounty", of.needsCounty(Days.today(clock)));
            facts.put("fined", of.owesAFine());
            return facts;
        }
    }
}
