package org.wangge.policing.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.policing.Authorities;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterReport;
import org.wangge.policing.MatterReports;
import org.wangge.policing.Subject;
import org.wangge.population.Resident;
import org.wangge.population.Residents;
import org.wangge.privacy.Mask;
import org.wangge.problem.Problem;
import org.wangge.returns.CaseNotes;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 立案: whom it is about, what they did and by what law; what belongs to another authority is passed on instead. */
@Component
class RegisterCaseTask extends PoliceCaseTask {

    private final MatterReports reports;
    private final Authorities authorities;
    private final CaseNotes cases;
    private final Residents residents;
    private final PaperNumbers numbers;

    RegisterCaseTask(
            Desk desk,
            MatterReports reports,
            Authorities authorities,
            CaseNotes cases,
            Residents residents,
            PaperNumbers numbers) {
        super(desk);
        this.reports = reports;
        this.authorities = authorities;
        this.cases = cases;
        this.residents = residents;
        this.numbers = numbers;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("register-case");
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Matter matter = desk.seen(task.businessKey());
        Optional<Subject> known = subject(matter);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("person", known.map(Subject::name).map(Mask::name).orElse(""));
        data.put("situation", desk.texts.kind(matter.kind()));
        data.put("known", known.isPresent());
        data.put("unmetNeed", isInNeed(matter));
        data.put("authority", desk.texts.of("authority", authorities.of(matter.kind(), Days.of(matter.reportedAt()))));
        return data;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, Submission data) {
        Matter matter = desk.locked(task.businessKey());
        matter.mustBeOpen();
        String outcome = data.text("outcome");
        Map<String, Object> facts = new HashMap<>(Map.of("outcome", outcome, "weighLeniency", false));
        if (outcome.equals("register")) {
            facts.putAll(desk.facts(register(matter, desk.deed(), data), outcome));
        } else {
            refuse(matter, desk.deed(), data, outcome);
        }
        desk.timeline.record(matter, task.element(), outcome);
        return facts;
    }

    @Override
    void act(AdministrativeCase of, Deed deed, Submission data) {
        throw new IllegalStateException("There is no case before it is registered");
    }

    private AdministrativeCase register(Matter matter, Deed deed, Submission data) {
        LocalDate actedOn = data.date("actedOn");
        if (!authorities.of(matter.kind(), actedOn).equals(Ground.POLICE)) {
            throw Problem.conflict("case-other-authority");
        }
        Subject person = subject(matter)
                .orElseGet(() ->
                        Subject.of(data.text("name"), data.text("identity"), data.text("phone"), data.date("bornOn")));
        Officer officer =
                desk.means.over(matter).roster().police(deed.by(), deed.on()).orElseThrow(Problem::forbidden);
        AdministrativeCase made = desk.files.register(
                matter,
                new Step.Registered(
                        deed,
                        matter.id(),
                        numbers.ofStation(matter.township(), PaperNumbers.Series.OPENED, deed.on()),
                        officer(matter, deed),
                        about(person, data),
                        conduct(data, actedOn),
                        matter.acceptedAt() == null ? deed.on() : Days.of(matter.acceptedAt()),
                        reporters(matter),
                        proposers(matter, deed),
                        new Step.Mitigation(
                                data.flag("firstOrSlight"),
                                data.flag("putRight"),
                                data.flag("unmetNeed") || isInNeed(matter))));
        matter.isAbout(person);
        return made;
    }

    private void refuse(Matter matter, Deed deed, Submission data, String outcome) {
        Rules.notAmong(deed.by(), reporters(matter), "reported-it");
        desk.files.refuse(
                matter,
                numbers.ofStation(matter.township(), PaperNumbers.Series.NOT_OPENED, deed.on()),
                new Step.NotRegistered(deed, officer(matter, deed), data.text("reason"), outcome.equals("refer")));
    }

    private Officer officer(Matter matter, Deed deed) {
        return desk.means.over(matter).roster().police(deed.by(), deed.on()).orElseThrow(Problem::forbidden);
    }

    private static Person about(Subject person, Submission data) {
        return new Person(
                person.name(),
                person.identity(),
                person.birthDate(),
                person.phone(),
                data.text("address"),
                data.flag("pregnantOrNursing"),
                whole(data, "priorDetentions"),
                data.text("guardian"));
    }

    private static Conduct conduct(Submission data, LocalDate actedOn) {
        NamedOrder order = data.has("orderNumber") || data.has("orderIssuer") || data.has("orderOn")
                ? new NamedOrder(data.text("orderNumber"), data.text("orderIssuer"), data.date("orderOn"))
                : null;
        return new Conduct(
                data.text("ground"),
                Codes.parse(Gravity.class, data.text("gravity")).orElseThrow(),
                actedOn,
                !data.flag("careless"),
                data.text("place"),
                data.text("account"),
                order);
    }

    /** What was found that the person needs and was not met, also while it was another matter. */
    private boolean isInNeed(Matter matter) {
        return matter.hasUnmetNeed()
                || desk.matters.findByJoinedInto(matter.id()).stream().anyMatch(Matter::hasUnmetNeed);
    }

    private Set<Long> reporters(Matter matter) {
        return reports.about(matter.id()).stream()
                .map(MatterReport::reportedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whoever opens the case, and who proposed that there be one. */
    private static Set<Long> proposers(Matter matter, Deed deed) {
        return Stream.of(deed.by(), matter.proposerId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** As police established it before, or as the case of the loop has it; only with a day of birth is it enough. */
    private Optional<Subject> subject(Matter matter) {
        if (matter.subject().name() != null && matter.subject().birthDate() != null) {
            return Optional.of(matter.subject());
        }
        return Optional.ofNullable(matter.caseNumber())
                .flatMap(cases::person)
                .filter(resident -> resident.identity().birthDate().isPresent())
                .map(RegisterCaseTask::subject);
    }

    private static Subject subject(Resident resident) {
        return Subject.of(
                resident.name(),
                resident.identity().number(),
                resident.phone(),
                resident.identity().birthDate().orElseThrow());
    }
}
