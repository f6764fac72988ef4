package org.wangge.policing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.policing.ResidentOfficers.Officer;
import org.wangge.problem.Problem;
import org.wangge.worklist.Submission;

/** What the station alone does: it says who persuades and to what end, and makes one matter of several. */
@Component
class Commanding {

    private final MatterTask.Desk desk;
    private final Matters matters;
    private final ObjectProvider<ResidentOfficers> officers;
    private final Clock clock;

    Commanding(MatterTask.Desk desk, Matters matters, ObjectProvider<ResidentOfficers> officers, Clock clock) {
        this.desk = desk;
        this.matters = matters;
        this.officers = officers;
        this.clock = clock;
    }

    /** The resident officers who can be sent there today, as a form offers them. */
    List<Map<String, String>> choices(Matter of) {
        return available(of).stream()
                .map(officer -> Map.of("value", officer.username(), "label", label(officer)))
                .toList();
    }

    private String label(Officer officer) {
        return officer.cover() ? officer.name() + desk.text("matter.cover") : officer.name();
    }

    /** @throws Problem 422 for somebody who is not resident officer there today, or is absent */
    Map<String, Object> send(Matter of, Submission data) {
        Officer officer = officer(of, data.text("officer"));
        of.command(desk.me(), officer.accountId(), data.text("aim"), clock.instant());
        return Map.of("person", officer.username());
    }

    Officer officer(Matter of, String username) {
        return available(of).stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("officer", "officer-not-available"));
    }

    private List<Officer> available(Matter of) {
        return officers.stream()
                .flatMap(known -> known.available(of.unit(), Days.today(clock)).stream())
                .toList();
    }

    /** The station's other matters, into which one may be joined. */
    List<Map<String, String>> others(Matter of) {
        List<Matter> others = matters.atStation(of.township()).stream()
                .filter(other -> !other.id().equals(of.id()))
                .toList();
        Map<String, String> names = desk.people.of(others);
        return others.stream()
                .map(other -> Map.of("value", other.key(), "label", card(other, names.getOrDefault(other.key(), ""))))
                .toList();
    }

    private String card(Matter other, String name) {
        return Days.of(other.reportedAt()) + " " + name + " " + desk.word("non-cooperation", Codes.of(other.kind()));
    }

    /**
     * Makes a matter part of another, which is locked until then; what had been joined into it goes along.
     *
     * @throws Problem 422 for a matter that is not the station's, 409 for one that has ended meanwhile
     */
    void join(Matter of, String into) {
        Matter main = matters.atStation(of.township()).stream()
                .filter(other -> other.key().equals(into) && !other.id().equals(of.id()))
                .findFirst()
                .map(Matter::id)
                .flatMap(matters::lock)
                .orElseThrow(() -> Problem.invalid("into", "matter-not-here"));
        main.mustBeOpen();
        matters.findByJoinedInto(of.id()).forEach(part -> part.join(main));
        of.join(main);
        desk.timeline.record(main, "took-in", of.key());
    }
}
