package org.wangge.administration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.organisation.Account;
import org.wangge.organisation.Appointment;
import org.wangge.organisation.Appointments;
import org.wangge.organisation.Post;
import org.wangge.organisation.Posts;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;

/** Appoints people to posts and fixes what a post is for. */
@Service
@Transactional
public class PostDesk {

    private final Posts posts;
    private final Appointments appointments;
    private final AuditTrail audit;

    PostDesk(Posts posts, Appointments appointments, AuditTrail audit) {
        this.posts = posts;
        this.appointments = appointments;
        this.audit = audit;
    }

    /** Every post that a unit of this level has, also those of which nothing is fixed yet. */
    @Transactional(readOnly = true)
    public List<Post> of(Unit unit) {
        return Arrays.stream(Role.values())
                .filter(role -> role.level() == unit.level())
                .map(role -> known(role, unit).orElseGet(() -> new Post(role, unit)))
                .toList();
    }

    /**
     * Appoints somebody from a date to a date, both included.
     *
     * @param until null until further notice
     * @throws Problem 422 {@code role-not-at-level} where units of this level have no such post, 409
     *     {@code appointment-overlaps} where the person holds it on one of the days
     */
    public Appointment appoint(Account account, Role role, Unit unit, LocalDate from, LocalDate until) {
        if (role.level() != unit.level()) {
            throw Problem.invalid("role", "role-not-at-level");
        }
        if (until != null && until.isBefore(from)) {
            throw Problem.invalid("until", "ends-before-it-begins");
        }
        Post post = post(role, unit);
        boolean overlaps = appointments.findByAccountIdOrderByFromDate(account.id()).stream()
                .filter(one -> one.postId().equals(post.id()))
                .anyMatch(one -> (until == null || !one.from().isAfter(until))
                        && (one.until() == null || !one.until().isBefore(from)));
        if (overlaps) {
            throw Problem.conflict("appointment-overlaps");
        }
        Appointment made = appointments.save(new Appointment(account, post, from, until));
        audit.record(
                "appointment-made",
                "account",
                account.username(),
                unit.code(),
                Map.of("role", role.key(), "from", from.toString(), "until", until == null ? "" : until.toString()));
        return made;
    }

    @Transactional(readOnly = true)
    public Appointment find(Long id) {
        return appointments.findById(id).orElseThrow(Problem::notFound);
    }

    /**
     * Ends an appointment on its last day; an end that was fixed can only be brought forward.
     *
     * @throws Problem 409 {@code own-account} for an administrator's own post as such
     */
    public Appointment end(Viewer viewer, Long id, LocalDate on) {
        Appointment appointment = find(id);
        Post post = posts.findById(appointment.postId()).orElseThrow();
        if (appointment.accountId().equals(viewer.accountId()) && post.role() == Role.ADMINISTRATOR) {
            throw Problem.conflict("own-account");
        }
        if (on.isBefore(appointment.from())) {
            throw Problem.invalid("on", "ends-before-it-begins");
        }
        if (appointment.until() != null && on.isAfter(appointment.until())) {
            throw Problem.invalid("on", "ends-later-than-fixed");
        }
        appointment.endOn(on);
        audit.record(
                "appointment-ended",
                "appointment",
                id.toString(),
                post.unitCode(),
                Map.of("role", post.role().key(), "on", on.toString()));
        return appointment;
    }

    /**
     * Takes back an appointment of which no day has come yet.
     *
     * @throws Problem 409 {@code has-begun} for any other, which can only be ended
     */
    public void withdraw(Long id, LocalDate today) {
        Appointment appointment = find(id);
        if (!appointment.from().isAfter(today)) {
            throw Problem.conflict("has-begun");
        }
        Post post = posts.findById(appointment.postId()).orElseThrow();
        appointments.delete(appointment);
        audit.record(
                "appointment-withdrawn",
                "appointment",
                id.toString(),
                post.unitCode(),
                Map.of("role", post.role().key()));
    }

    /**
     * Fixes what a post is for.
     *
     * @throws Problem 404 where units of this level have no such post
     */
    public Post describe(Role role, Unit unit, PostDescription description) {
        if (role.level() != unit.level()) {
            throw Problem.notFound();
        }
        Post post = post(role, unit);
        post.describe(
                description.title(),
                description.duty(),
                description.team(),
                description.mechanism(),
                description.plan(),
                description.equipment());
        audit.record("post-described", "post", role.key(), unit.code(), Map.of());
        return post;
    }

    private Post post(Role role, Unit unit) {
        return known(role, unit).orElseGet(() -> posts.saveAndFlush(new Post(role, unit)));
    }

    private Optional<Post> known(Role role, Unit unit) {
        return posts.findByRoleAndUnitCode(role, unit.code());
    }
}
