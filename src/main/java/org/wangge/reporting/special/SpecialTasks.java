package org.wangge.reporting.special;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.organisation.Accounts;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;
import org.wangge.worklist.TaskHandler;

/** The human steps of a situation: acknowledge, act, write up, report on, close. */
@Component
class SpecialTasks implements TaskHandler {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Days.ZONE);

    private final SpecialSituations situations;
    private final SpecialHandling handling;
    private final SpecialDossier dossier;
    private final SpecialKinds kinds;
    private final Telling telling;
    private final Accounts accounts;
    private final Viewers viewers;

    SpecialTasks(
            SpecialSituations situations,
            SpecialHandling handling,
            SpecialDossier dossier,
            SpecialKinds kinds,
            Telling telling,
            Accounts accounts,
            Viewers viewers) {
        this.situations = situations;
        this.handling = handling;
        this.dossier = dossier;
        this.kinds = kinds;
        this.telling = telling;
        this.accounts = accounts;
        this.viewers = viewers;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("acknowledge-situation", "record-action", "write-report", "report-on", "close-situation");
    }

    @Override
    public void lock(String businessKey) {
        handling.lock(Long.valueOf(businessKey));
    }

    @Override
    public String caseNumber(String businessKey) {
        return null;
    }

    @Override
    public String subject() {
        return "special-situation";
    }

    @Override
    public Map<String, String> topics(Collection<String> businessKeys) {
        Map<String, String> names =
                kinds.findAll().stream().collect(Collectors.toMap(SpecialKind::code, SpecialKind::nameHere));
        return situations.findAllById(businessKeys.stream().map(Long::valueOf).toList()).stream()
                .collect(Collectors.toMap(SpecialSituation::key, of -> names.get(of.kind())));
    }

    /** Whoever sees the situation in the list has seen it: to acknowledge is to say so. */
    @Override
    public Map<String, Object> oneTap(String element) {
        return element.equals("acknowledge-situation") ? Map.of("outcome", "acknowledged") : Map.of();
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        SpecialSituation of =
                situations.findById(Long.valueOf(task.businessKey())).orElseThrow(Problem::notFound);
        List<SpecialAction> done = dossier.actions(of);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", kinds.findById(of.kind()).map(SpecialKind::name).orElse(of.kind()));
        data.put("where", of.place());
        data.put("what", of.what());
        data.put("reportedAt", MOMENT.format(of.reportedAt()));
        data.put("reporter", accounts.findById(of.reportedBy()).orElseThrow().name());
        data.put(
                "done",
                done.stream()
                        .filter(one -> one.kind() != SpecialAction.Kind.REPORT)
                        .map(SpecialAction::text)
                        .collect(Collectors.joining("\n")));
        data.put(
                "written",
                done.stream()
                        .filter(one -> one.kind() == SpecialAction.Kind.REPORT)
                        .reduce((one, other) -> other)
                        .map(SpecialAction::text)
                        .orElse(""));
        return data;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, Submission data) {
        Viewer viewer = viewers.current();
        SpecialSituation of = handling.lock(Long.valueOf(task.businessKey()));
        String outcome = data.text("outcome");
        switch (task.element()) {
            case "acknowledge-situation" -> {
                handling.acknowledged(of, viewer);
                return Map.of("outcome", outcome, "person", viewer.username());
            }
            case "record-action" -> handling.acted(of, viewer, data.text("action"));
            case "write-report" -> handling.written(of, viewer, data.text("report"));
            case "report-on" -> passOn(of, viewer, data);
            default -> close(of, viewer, data);
        }
        return Map.of("outcome", outcome);
    }

    private void passOn(SpecialSituation of, Viewer viewer, Submission data) {
        if (data.text("outcome").equals("send-back")) {
            handling.sentBack(of, viewer, data.text("to"));
        } else {
            String township = telling.above(of.unit()).orElseThrow().code();
            handling.passedOn(of, viewer, data.text("to"), township);
        }
    }

    private void close(SpecialSituation of, Viewer viewer, Submission data) {
        if (data.text("outcome").equals("go-on")) {
            handling.wentOn(of, viewer, data.text("result"));
        } else {
            handling.closed(of, viewer, data.text("result"));
        }
    }
}
