package org.wangge.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** A day's sheet: everybody whom a person checks that day, with what was taken so far. */
@Service
@Transactional(readOnly = true)
public class DailySheet {

    private static final int MOST = 300;

    private final ReturnCaseSearch search;
    private final Checks checks;
    private final MissedChecks missedChecks;

    DailySheet(ReturnCaseSearch search, Checks checks, MissedChecks missedChecks) {
        this.search = search;
        this.checks = checks;
        this.missedChecks = missedChecks;
    }

    /** One person of a sheet: what was taken that day, by session, and what was missed until now and is not settled. */
    public record Line(ReturnCase of, Map<Session, TemperatureCheck> taken, List<MissedCheck> missed) {}

    /** Whether somebody keeps a sheet: grids and household groups do, and health workers for centralised places. */
    public static boolean isKeptBy(Viewer viewer) {
        return viewer.may(Act.RECORD_CHECK) || viewer.may(Act.RECORD_TEST);
    }

    public List<Line> of(Viewer viewer, LocalDate day) {
        List<ReturnCase> watched =
                search
                        .find(viewer, new ReturnCaseSearch.Wanted(null, null, true, false, false, null, null), MOST)
                        .stream()
                        .filter(of -> of.watchedSince() != null && of.plan().place() != Place.TESTS_ONLY)
                        .filter(of -> viewer.may(Act.RECORD_CHECK, of.where().path())
                                || (viewer.may(Act.RECORD_TEST) && of.plan().place() == Place.CENTRALISED))
                        .toList();
        List<Long> ids = watched.stream().map(ReturnCase::id).toList();
        Map<Long, List<TemperatureCheck>> taken = checks.findByCaseIdInAndOnDateAndReplacedFalse(ids, day).stream()
                .collect(Collectors.groupingBy(TemperatureCheck::caseId));
        Map<Long, List<MissedCheck>> missed =
                missedChecks.findByCaseIdInAndSettledAtIsNullOrderByOnDateAscIdAsc(ids).stream()
                        .collect(Collectors.groupingBy(MissedCheck::caseId));
        return watched.stream()
                .map(of -> new Line(
                        of,
                        taken.getOrDefault(of.id(), List.of()).stream()
                                .collect(Collectors.toMap(TemperatureCheck::session, check -> check)),
                        missed.getOrDefault(of.id(), List.of())))
                .toList();
    }
}
