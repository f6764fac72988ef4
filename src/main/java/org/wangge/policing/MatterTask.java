package org.wangge.policing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;
import org.wangge.worklist.TaskHandler;

/**
 * A human task about a matter: the matter is locked first, the answers are kept, and what happened stands in its
 * timeline. What the task means is in each subclass.
 */
abstract class MatterTask implements TaskHandler {

    private final Desk desk;

    MatterTask(Desk desk) {
        this.desk = desk;
    }

    /** What the task's form needs besides the person and the situation. */
    Map<String, Object> show(Matter of, OpenTask task) {
        return Map.of();
    }

    /** Whether whoever does it again finds what was answered the last time. */
    boolean remembers() {
        return true;
    }

    /** Does what the answers say, and returns the facts that the process needs besides the outcome. */
    abstract Map<String, Object> act(Matter of, OpenTask task, Submission data);

    @Override
    public void lock(String businessKey) {
        desk.lock.byKey(businessKey);
    }

    @Override
    public String caseNumber(String businessKey) {
        return desk.lock.seen(businessKey).map(Matter::caseNumber).orElse(null);
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
        Matter of = desk.lock.seen(task.businessKey()).orElseThrow(Problem::notFound);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("person", desk.people.of(of).orElse(""));
        data.put("situation", desk.situation(of));
        if (remembers()) {
            data.putAll(desk.records.lastAnswers(of, task.element()));
        }
        data.putAll(show(of, task));
        return data;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, Submission data) {
        Matter of = desk.lock.byKey(task.businessKey());
        String outcome = data.text("outcome");
        Map<String, Object> facts = new HashMap<>(act(of, task, data));
        facts.put("outcome", outcome);
        desk.records.keep(of, task.element(), data);
        desk.timeline.record(of, task.element(), outcome);
        return facts;
    }

    /** What every task about a matter needs at hand. */
    @Component
    static class Desk {

        final MatterLock lock;
        final MatterReports reports;
        final MatterRecords records;
        final MatterTimeline timeline;
        final MatterPeople people;
        private final KnownUnits units;
        private final Viewers viewers;
        private final MessageSource texts;

        Desk(
                MatterLock lock,
                MatterReports reports,
                MatterRecords records,
                MatterTimeline timeline,
                MatterPeople people,
                KnownUnits units,
                Viewers viewers,
                MessageSource texts) {
            this.lock = lock;
            this.reports = reports;
            this.records = records;
            this.timeline = timeline;
            this.people = people;
            this.units = units;
            this.viewers = viewers;
            this.texts = texts;
        }

        Viewer viewer() {
            return viewers.current();
        }

        Long me() {
            return viewer().accountId();
        }

        String situation(Matter of) {
            String where = units.find(of.unit()).map(Unit::name).orElse(of.unit());
            return where + " · " + word("non-cooperation", Codes.of(of.kind()));
        }

        /** What was seen, by whoever reported it. */
        String accounts(Matter of) {
            StringBuilder all = new StringBuilder();
            for (MatterReport report : reports.about(of.id())) {
                if (!all.isEmpty()) {
                    all.append('\n');
                }
                all.append(word("non-cooperation", Codes.of(report.kind())))
                        .append('：')
                        .append(report.account());
                if (report.present() != null) {
                    all.append(text("matter.present", report.present()));
                }
            }
            return all.toString();
        }

        String word(String family, String code) {
            return code == null ? "" : text(family + "." + code);
        }

        String text(String key, Object... args) {
            return texts.getMessage(key, args, key, LocaleContextHolder.getLocale());
        }
    }
}
