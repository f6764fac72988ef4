package org.wangge.policing.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.policing.Matter;
import org.wangge.problem.Problem;

/** Keeps the files of administrative cases: reads their steps, and writes those that were added. */
@Component
public class CaseFiles {

    private final AdministrativeCaseRows rows;
    private final CaseStepRows steps;
    private final PoliceMeans means;
    private final PaperNumbers numbers;
    private final ObjectMapper json;

    CaseFiles(
            AdministrativeCaseRows rows,
            CaseStepRows steps,
            PoliceMeans means,
            PaperNumbers numbers,
            ObjectMapper json) {
        this.rows = rows;
        this.steps = steps;
        this.means = means;
        this.numbers = numbers;
        this.json = json;
    }

    /** The case that a matter has become, if it has. */
    public Optional<AdministrativeCase> find(Matter matter) {
        List<Step> taken = taken(matter);
        return taken.isEmpty() || taken.get(0) instanceof Step.NotRegistered
                ? Optional.empty()
                : Optional.of(AdministrativeCase.of(taken, means.over(matter)));
    }

    /** Why no case was opened, where that was decided. */
    public Optional<Step.NotRegistered> notRegistered(Matter matter) {
        return taken(matter).stream()
                .filter(Step.NotRegistered.class::isInstance)
                .map(Step.NotRegistered.class::cast)
                .findFirst();
    }

    private List<Step> taken(Matter matter) {
        return steps.findByMatterIdOrderByPlace(matter.id()).stream()
                .map(CaseStep::content)
                .map(this::read)
                .toList();
    }

    /** @throws Problem 404 where the matter is no case */
    public AdministrativeCase of(Matter matter) {
        return find(matter).orElseThrow(Problem::notFound);
    }

    AdministrativeCase register(Matter matter, Step.Registered opening) {
        mustBeNew(matter);
        AdministrativeCase made = AdministrativeCase.register(opening, means.over(matter));
        rows.save(new AdministrativeCaseRow(
                matter.id(), opening.number(), opening.deed().on()));
        keep(matter, made);
        return made;
    }

    void refuse(Matter matter, String number, Step.NotRegistered refusal) {
        mustBeNew(matter);
        Rules.refuseUnless(Rules.isSaid(refusal.reason()), "reason", "required");
        rows.save(new AdministrativeCaseRow(matter.id(), number, refusal.deed().on()));
        steps.save(new CaseStep(matter.id(), 0, refusal, write(refusal)));
    }

    private void mustBeNew(Matter matter) {
        if (rows.existsById(matter.id())) {
            throw Problem.conflict("already-registered");
        }
    }

    /** Writes the steps that were added, and lets the matter's own clock follow. */
    void keep(Matter matter, AdministrativeCase of) {
        List<Step> all = of.steps();
        int written = steps.findByMatterIdOrderByPlace(matter.id()).size();
        for (int place = written; place < all.size(); place++) {
            steps.save(new CaseStep(matter.id(), place, all.get(place), write(all.get(place))));
        }
        rows.findById(matter.id()).ifPresent(row -> {
            row.follow(of);
            if (row.decisionNumber() == null) {
                of.last(Step.Decided.class).ifPresent(decided -> row.decidedAs(number(matter, decided)));
            }
        });
        if (matter.isOpen()) {
            matter.lasts(of.isDecided() ? null : Days.endOf(of.periodEnd()), of.timesExtended());
        }
    }

    private String number(Matter matter, Step.Decided decided) {
        PaperNumbers.Series series = PaperNumbers.Series.of(decided.result());
        LocalDate on = decided.deed().on();
        return decided.atCounty()
                ? numbers.ofCounty(matter.township(), series, on)
                : numbers.ofStation(matter.township(), series, on);
    }

    /** The number of the paper by which it was decided; empty while nothing is. */
    Optional<String> decisionNumber(Matter matter) {
        return rows.findById(matter.id()).map(AdministrativeCaseRow::decisionNumber);
    }

    /** The number under which it was opened, or not opened. */
    String number(Matter matter) {
        return rows.findById(matter.id()).map(AdministrativeCaseRow::number).orElse("");
    }

    void finish(Matter matter) {
        rows.findById(matter.id()).ifPresent(AdministrativeCaseRow::finish);
    }

    private Step read(String content) {
        try {
            return json.readValue(content, Step.class);
        } catch (JsonProcessingException e) {
            // The library's message quotes what it read: personal data.
            throw new IllegalStateException("A step of a case cannot be read");
        }
    }

    private String write(Step step) {
        try {
            return json.writerFor(Step.class).writeValueAsString(step);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A step of a case cannot be kept");
        }
    }
}
