package org.wangge.policing.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wangge.documents.Documents;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.policing.Matter;
import org.wangge.problem.Problem;

/** The papers of a case: each is a step of its file, written out in full for the person and the file. */
@Component
public class CasePapers {

    private static final Map<String, Class<? extends Step>> PAPERS = Map.ofEntries(
            Map.entry("registration-form", Step.Registered.class),
            Map.entry("registration-notice", Step.Registered.class),
            Map.entry("non-registration-notice", Step.NotRegistered.class),
            Map.entry("questioning-record", Step.Questioned.class),
            Map.entry("inspection-record", Step.Inspected.class),
            Map.entry("intended-decision-notice", Step.Intended.class),
            Map.entry("statement-record", Step.Heard.class),
            Map.entry("hearing-record", Step.HearingHeld.class),
            Map.entry("legal-review", Step.Reviewed.class),
            Map.entry("decision", Step.Decided.class),
            Map.entry("service-receipt", Step.Served.class),
            Map.entry("reconsideration-answer", Step.ReconsiderationAnswered.class));

    private final CaseFiles files;
    private final Documents documents;
    private final PaperWords words;
    private final KnownUnits units;

    CasePapers(CaseFiles files, Documents documents, PaperWords words, KnownUnits units) {
        this.files = files;
        this.documents = documents;
        this.words = words;
        this.units = units;
    }

    /** The names of the papers that there are. */
    public List<String> of(Matter matter) {
        List<Step> steps = steps(matter);
        return PAPERS.entrySet().stream()
                .filter(paper -> steps.stream().anyMatch(paper.getValue()::isInstance))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** @throws Problem 404 where the case has no such paper yet */
    public byte[] pdf(Matter matter, String paper) {
        if (!of(matter).contains(paper)) {
            throw Problem.notFound();
        }
        return documents.pdf("cases/" + paper, model(matter, PAPERS.get(paper)));
    }

    private Map<String, Object> model(Matter matter, Class<? extends Step> type) {
        List<? extends Step> all =
                steps(matter).stream().filter(type::isInstance).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("step", all.get(all.size() - 1));
        model.put("steps", all);
        model.put("w", words);
        model.put("station", name(matter.township()) + "派出所");
        String city = units.find(matter.township())
                .map(Unit::parentCode)
                .map(this::name)
                .orElse("");
        model.put("city", city);
        model.put("county", city + "公安局");
        model.put("number", files.number(matter));
        files.decisionNumber(matter).ifPresent(number -> model.put("decisionNumber", number));
        files.find(matter).ifPresent(of -> {
            model.put("opening", of.registration());
            put(model, "intended", of.last(Step.Intended.class));
            put(model, "heard", of.last(Step.Heard.class));
            put(model, "decided", of.last(Step.Decided.class));
            put(model, "served", of.last(Step.Served.class));
            model.put(
                    "basis",
                    of.substance(of.last(Step.Intended.class)
                                    .map(told -> told.deed().on())
                                    .orElse(of.registration().deed().on()))
                            .ground()
                            .map(Ground::article)
                            .orElse("—"));
        });
        return model;
    }

    private static void put(Map<String, Object> model, String key, Optional<? extends Step> step) {
        step.ifPresent(found -> model.put(key, found));
    }

    private List<Step> steps(Matter matter) {
        return files.notRegistered(matter).map(List::<Step>of).orElseGet(() -> files.find(matter)
                .map(AdministrativeCase::steps)
                .orElse(List.of()));
    }

    private String name(String unit) {
        return units.find(unit).map(Unit::name).orElse("");
    }
}
