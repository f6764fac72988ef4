package org.wangge.administration.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.administration.PostDesk;
import org.wangge.administration.web.AccountView.AppointmentView;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Who holds which post from when to when, for administrators. */
@RestController
@RequestMapping("/api/appointments")
class AppointmentController {

    private static final String ROLES =
            Arrays.stream(Role.values()).map(Role::key).collect(Collectors.joining(", "));

    private final PostDesk posts;
    private final Accounts accounts;
    private final Units units;
    private final AccountViews views;
    private final Viewers viewers;

    AppointmentController(PostDesk posts, Accounts accounts, Units units, AccountViews views, Viewers viewers) {
        this.posts = posts;
        this.accounts = accounts;
        this.units = units;
        this.views = views;
        this.viewers = viewers;
    }

    record NewAppointment(String username, String role, String unit, String from, String until) {}

    record Ending(String on) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = NewAppointment.class)))
    AppointmentView appoint(@RequestBody JsonBody body) {
        administrator();
        NewAppointment sent = body.as(NewAppointment.class);
        Faults faults = new Faults();
        Account account = known("username", sent.username(), accounts::findByUsername, "account-unknown", faults);
        Unit unit = known("unit", sent.unit(), units::findById, "unit-unknown", faults);
        Role role = role(sent.role(), faults);
        LocalDate from = faults.date("from", sent.from());
        boolean endless = sent.until() == null || sent.until().isBlank();
        LocalDate until = endless ? null : faults.date("until", sent.until());
        faults.raise();
        return views.of(posts.appoint(account, role, unit, from, until));
    }

    @PutMapping("/{id}/end")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Ending.class)))
    AppointmentView end(@PathVariable Long id, @RequestBody JsonBody body) {
        Viewer viewer = administrator();
        posts.find(id);
        Faults faults = new Faults();
        LocalDate on = faults.date("on", body.as(Ending.class).on());
        faults.raise();
        return views.of(posts.end(viewer, id, on));
    }

    private static Role role(String key, Faults faults) {
        String text = faults.text("role", key, 32);
        Optional<Role> role = Optional.ofNullable(text).flatMap(Role::of);
        if (text != null && role.isEmpty()) {
            faults.add("role", "value-unknown", ROLES);
        }
        return role.orElse(null);
    }

    private static <T> T known(
            String field,
            String value,
            java.util.function.Function<String, Optional<T>> find,
            String code,
            Faults faults) {
        String text = faults.text(field, value, 64);
        Optional<T> found = Optional.ofNullable(text).flatMap(find);
        if (text != null && found.isEmpty()) {
            faults.add(field, code);
        }
        return found.orElse(null);
    }

    private Viewer administrator() {
        Viewer viewer = viewers.current();
        viewer.require(Act.ADMINISTER);
        return viewer;
    }
}
