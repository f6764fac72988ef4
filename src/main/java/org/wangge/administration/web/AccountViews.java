package org.wangge.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.organisation.Account;
import org.wangge.organisation.Appointment;
import org.wangge.organisation.Appointments;
import org.wangge.organisation.Post;
import org.wangge.organisation.Posts;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.privacy.Mask;

/** Makes the picture of an account that administrators see; the phone is masked here as everywhere. */
@Component
@Transactional(readOnly = true)
class AccountViews {

    private final Appointments appointments;
    private final Posts posts;
    private final Units units;
    private final Clock clock;

    AccountViews(Appointments appointments, Posts posts, Units units, Clock clock) {
        this.appointments = appointments;
        this.posts = posts;
        this.units = units;
        this.clock = clock;
    }

    /** @param hasPassword whether somebody can sign in with it */
    public record AccountView(
            String username,
            String name,
            String phone,
            boolean enabled,
            boolean hasPassword,
            boolean synthetic,
            List<AppointmentView> appointments) {}

    /** @param current whether the post is held today */
    public record AppointmentView(
            String id, String role, String unit, String unitName, LocalDate from, LocalDate until, boolean current) {}

    AccountView of(Account account) {
        return new AccountView(
                account.username(),
                account.name(),
                account.phone() == null ? null : Mask.phone(account.phone()),
                account.isEnabled(),
                account.passwordHash() != null,
                account.isSynthetic(),
                appointments.findByAccountIdOrderByFromDate(account.id()).stream()
                        .map(this::of)
                        .sorted(Comparator.comparing(AppointmentView::current).reversed())
                        .toList());
    }

    AppointmentView of(Appointment appointment) {
        Post post = posts.findById(appointment.postId()).orElseThrow();
        Unit unit = units.findById(post.unitCode()).orElseThrow();
        LocalDate today = Days.today(clock);
        boolean current = !appointment.from().isAfter(today)
                && (appointment.until() == null || !appointment.until().isBefore(today));
        return new AppointmentView(
                appointment.id().toString(),
                post.role().key(),
                unit.code(),
                unit.name(),
                appointment.from(),
                appointment.until(),
                current);
    }
}
