package org.wangge.policing.room;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** Reads assessments: village and station those of their villages, an officer their own. */
@Service
@Transactional(readOnly = true)
public class AssessmentBook {

    private final Assessments assessments;
    private final AssessmentParts parts;
    private final VillageOfficers officers;
    private final StationUnits station;
    private final Units units;
    private final Accounts accounts;
    private final Clock clock;

    AssessmentBook(
            Assessments assessments,
            AssessmentParts parts,
            VillageOfficers officers,
            StationUnits station,
            Units units,
            Accounts accounts,
            Clock clock) {
        this.assessments = assessments;
        this.parts = parts;
        this.officers = officers;
        this.station = station;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The quarter that is to be assessed now: the last one that is over. */
    public Quarter current() {
        return Quarter.of(Days.today(clock)).before();
    }

    /** @throws Problem 403 for whoever neither assesses nor is assessed */
    public List<AssessedOfficer> of(Viewer viewer, Quarter quarter) {
        requireReader(viewer);
        List<String> villages = villages(viewer);
        List<Assessment> signed = Stream.concat(
                        villages.isEmpty()
                                ? Stream.empty()
                                : assessments.findByQuarterAndVillageIn(quarter.toString(), villages).stream(),
                        assessments.findByAccountIdAndQuarter(viewer.accountId(), quarter.toString()).stream())
                .distinct()
                .toList();
        Map<String, AssessedOfficer> rows = new LinkedHashMap<>();
        dressed(signed).forEach(row -> rows.put(key(row.village(), row.accountId()), row));
        officers.holding(ownAnd(villages, viewer), quarter.first(), quarter.last()).stream()
                .filter(post ->
                        villages.contains(post.village()) || post.accountId().equals(viewer.accountId()))
                .forEach(post -> rows.putIfAbsent(
                        key(post.village(), post.accountId()),
                        new AssessedOfficer(
                                post.village(), post.accountId(), post.username(), post.name(), null, List.of())));
        return rows.values().stream()
                .sorted(Comparator.comparing(AssessedOfficer::village).thenComparing(AssessedOfficer::username))
                .toList();
    }

    /** @throws Problem 403 for whoever neither assesses nor is assessed, 404 for what is not theirs */
    public AssessedOfficer one(Viewer viewer, Long id) {
        requireReader(viewer);
        Assessment of = assessments.findById(id).orElseThrow(Problem::notFound);
        String path = units.findById(of.village()).map(Unit::path).orElseThrow();
        boolean theirs = viewer.may(Act.ARRANGE_MATTERS, path)
                || viewer.may(Act.COMMAND_POLICE, path)
                || of.accountId().equals(viewer.accountId());
        if (!theirs) {
            throw Problem.notFound();
        }
        return dressed(List.of(of)).get(0);
    }

    private void requireReader(Viewer viewer) {
        if (!viewer.may(Act.ARRANGE_MATTERS)
                && !viewer.may(Act.COMMAND_POLICE)
                && !viewer.holds(Role.RESIDENT_OFFICER)
                && !assessments.existsByAccountId(viewer.accountId())) {
            throw Problem.forbidden();
        }
    }

    private List<String> villages(Viewer viewer) {
        return Stream.of(Act.ARRANGE_MATTERS, Act.COMMAND_POLICE)
                .flatMap(act -> station.villages(viewer, act).stream())
                .map(Unit::code)
                .distinct()
                .toList();
    }

    private static List<String> ownAnd(List<String> villages, Viewer viewer) {
        List<String> all = new ArrayList<>(villages);
        viewer.member().posts().stream()
                .filter(post -> post.role() == Role.RESIDENT_OFFICER && !villages.contains(post.unitCode()))
                .forEach(post -> all.add(post.unitCode()));
        return all;
    }

    private List<AssessedOfficer> dressed(List<Assessment> signed) {
        if (signed.isEmpty()) {
            return List.of();
        }
        Map<Long, List<AssessmentPart>> byAssessment =
                parts
                        .findByAssessmentIdInOrderBySideDescNumberAsc(
                                signed.stream().map(Assessment::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(AssessmentPart::assessmentId));
        var people = accounts
                .findAllById(
                        signed.stream().map(Assessment::accountId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(org.wangge.organisation.Account::id, Function.identity()));
        return signed.stream()
                .map(one -> new AssessedOfficer(
                        one.village(),
                        one.accountId(),
                        people.get(one.accountId()).username(),
                        people.get(one.accountId()).name(),
                        one,
                        byAssessment.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static String key(String village, Long account) {
        return village + "/" + account;
    }
}
