package org.wangge.policing.room;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.administration.PostDesk;
import org.wangge.audit.AuditTrail;
import org.wangge.clock.Days;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Appointment;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** The station enters who is away and appoints who covers, from a day to a day. */
@Service
@Transactional
public class Leave {

    private static final int LONGEST = 366;

    private final VillageOfficers officers;
    private final Absences absences;
    private final Covers covers;
    private final Accounts accounts;
    private final Units units;
    private final PostDesk posts;
    private final AuditTrail audit;
    private final Clock clock;

    Leave(
            VillageOfficers officers,
            Absences absences,
            Covers covers,
            Accounts accounts,
            Units units,
            PostDesk posts,
            AuditTrail audit,
            Clock clock) {
        this.officers = officers;
        this.absences = absences;
        this.covers = covers;
        this.accounts = accounts;
        this.units = units;
        this.posts = posts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem 422 {@code officer-unknown} for somebody who is no officer there in that time, 409
     *     {@code absence-overlaps} where they are away already
     */
    public OfficerAbsence enter(
            Viewer viewer, Unit village, String username, LocalDate from, LocalDate until, AbsenceReason reason) {
        requireSpan(from, until);
        OfficerPost officer = officers.holding(List.of(village.code()), from, until).stream()
                .filter(post -> post.username().equals(username))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("officer", "officer-unknown"));
        if (!absences.of(List.of(officer.accountId()), from, until).isEmpty()) {
            throw Problem.conflict("absence-overlaps");
        }
        OfficerAbsence made = absences.save(new OfficerAbsence(
                officer.accountId(), village.code(), from, until, reason, viewer.accountId(), clock.instant()));
        audit.record("officer-absence-entered", "account", username, village.code(), dates(from, until));
        return made;
    }

    /**
     * The officer is back the day after; a day before the first takes the absence back altogether. Cover at the village
     * goes with it, unless on one of its days to come there would be nobody at work.
     */
    public void endAbsence(Viewer viewer, Long id, LocalDate on) {
        OfficerAbsence absence = requireAbsence(viewer, id);
        if (on.isAfter(absence.until())) {
            throw Problem.invalid("on", "ends-later-than-fixed");
        }
        LocalDate until = absence.until();
        if (on.isBefore(absence.from())) {
            absences.delete(absence);
        } else {
            absence.endOn(on);
        }
        absences.flush();
        LocalDate back = on.plusDays(1);
        officers.holding(List.of(absence.village()), back, until).stream()
                .filter(OfficerPost::cover)
                .filter(cover -> !isNeeded(cover, back))
                .forEach(cover -> endOrWithdraw(viewer, cover.appointmentId(), on));
        audit.record("officer-absence-ended", "absence", id.toString(), absence.village(), Map.of("on", on.toString()));
    }

    /**
     * Appoints another resident officer of the station for days on which the village has none at work.
     *
     * @throws Problem 422 {@code officer-unknown} for somebody who is no officer beneath the same station, 409
     *     {@code officer-present} where the village's own is at work, {@code cover-absent} where who covers is away
     */
    public Appointment cover(Viewer viewer, Unit village, String username, LocalDate from, LocalDate until) {
        requireSpan(from, until);
        OfficerPost covering = candidates(village, from, until).stream()
                .filter(post -> post.username().equals(username))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("officer", "officer-unknown"));
        if (!absences.of(List.of(covering.accountId()), from, until).isEmpty()) {
            throw Problem.conflict("cover-absent");
        }
        if (from.datesUntil(until.plusDays(1)).anyMatch(atWork(village.code(), from, until))) {
            throw Problem.conflict("officer-present");
        }
        Account account = accounts.findById(covering.accountId()).orElseThrow();
        Appointment made = posts.appoint(account, Role.RESIDENT_OFFICER, village, from, until);
        covers.save(new OfficerCover(made.id(), village.code(), viewer.accountId(), clock.instant()));
        audit.record("officer-cover-appointed", "account", username, village.code(), dates(from, until));
        return made;
    }

    /** The cover's last day; a day before the first takes it back altogether. */
    public void endCover(Viewer viewer, Long id, LocalDate on) {
        requireCover(viewer, id);
        endOrWithdraw(viewer, id, on);
    }

    /** @throws Problem 403 or 404 for whoever does not command there */
    @Transactional(readOnly = true)
    public OfficerAbsence requireAbsence(Viewer viewer, Long id) {
        viewer.require(Act.COMMAND_POLICE);
        OfficerAbsence absence = absences.findById(id).orElseThrow(Problem::notFound);
        viewer.require(Act.COMMAND_POLICE, path(absence.village()));
        return absence;
    }

    /** @throws Problem 403 or 404 for whoever does not command there */
    @Transactional(readOnly = true)
    public void requireCover(Viewer viewer, Long id) {
        viewer.require(Act.COMMAND_POLICE);
        OfficerCover cover = covers.findById(id).orElseThrow(Problem::notFound);
        viewer.require(Act.COMMAND_POLICE, path(cover.village()));
    }

    /** The officers of the township's other villages who hold their post in all of that time, not as cover. */
    @Transactional(readOnly = true)
    public List<OfficerPost> candidates(Unit village, LocalDate from, LocalDate until) {
        String township = units.findById(village.parentCode()).orElseThrow().path();
        List<String> others = units.findByLevelAndPathStartingWithOrderByCode(village.level(), township).stream()
                .map(Unit::code)
                .filter(code -> !code.equals(village.code()))
                .toList();
        return officers.holding(others, from, until).stream()
                .filter(post -> !post.cover() && post.on(from) && post.on(until))
                .toList();
    }

    private boolean isNeeded(OfficerPost cover, LocalDate from) {
        LocalDate first = cover.from().isAfter(from) ? cover.from() : from;
        return !first.datesUntil(cover.until().plusDays(1)).allMatch(atWork(cover.village(), first, cover.until()));
    }

    /** The days of a span on which the village's own officer is at work. */
    private Predicate<LocalDate> atWork(String village, LocalDate from, LocalDate until) {
        List<OfficerPost> own = officers.holding(List.of(village), from, until).stream()
                .filter(post -> !post.cover())
                .toList();
        Map<Long, List<OfficerAbsence>> away = officers.absences(own, from, until);
        return day -> own.stream()
                .anyMatch(post -> post.on(day)
                        && away.getOrDefault(post.accountId(), List.of()).stream()
                                .noneMatch(absence -> absence.on(day)));
    }

    /** Cover of which no day has come is taken back; what was stood stays on the record, and ends. */
    private void endOrWithdraw(Viewer viewer, Long appointment, LocalDate on) {
        LocalDate begins = posts.find(appointment).from();
        LocalDate today = Days.today(clock);
        if (!on.isBefore(begins)) {
            posts.end(viewer, appointment, on);
        } else if (begins.isAfter(today)) {
            covers.deleteById(appointment);
            covers.flush();
            posts.withdraw(appointment, today);
        } else {
            posts.end(viewer, appointment, begins);
        }
    }

    private String path(String village) {
        return units.findById(village).orElseThrow().path();
    }

    private static void requireSpan(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw Problem.invalid("until", "ends-before-it-begins");
        }
        if (from.plusDays(LONGEST).isBefore(until)) {
            throw Problem.invalid("until", "span-too-long", LONGEST);
        }
    }

    private static Map<String, String> dates(LocalDate from, LocalDate until) {
        return Map.of("from", from.toString(), "until", until.toString());
    }
}
