package org.wangge.administration.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.administration.AccountDesk;
import org.wangge.administration.AccountSearch;
import org.wangge.administration.UnitDesk;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.organisation.Account;
import org.wangge.paging.Page;
import org.wangge.population.Parsed;
import org.wangge.population.PersonName;
import org.wangge.population.PhoneNumber;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Accounts, for administrators. */
@RestController
@RequestMapping("/api/accounts")
class AccountController {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    private final AccountDesk desk;
    private final AccountSearch search;
    private final UnitDesk units;
    private final AccountViews views;
    private final Viewers viewers;

    AccountController(AccountDesk desk, AccountSearch search, UnitDesk units, AccountViews views, Viewers viewers) {
        this.desk = desk;
        this.search = search;
        this.units = units;
        this.views = views;
        this.viewers = viewers;
    }

    record NewAccount(String username, String name, String phone) {}

    record NewPassword(String password) {}

    record Enabling(Boolean enabled) {}

    @GetMapping
    Page<AccountView> list(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        administrator();
        int size = Page.limit(limit);
        String path = unit == null || unit.isBlank() ? null : units.find(unit).path();
        List<Account> found = search.find(q, path, Page.idCursor(cursor), size + 1);
        Page<Account> page = Page.of(found, size, account -> account.id().toString());
        return new Page<>(views.of(page.items()), page.next());
    }

    @GetMapping("/{username}")
    AccountView one(@PathVariable String username) {
        administrator();
        return views.of(desk.find(username));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = NewAccount.class)))
    AccountView create(@RequestBody JsonBody body) {
        administrator();
        NewAccount sent = body.as(NewAccount.class);
        Faults faults = new Faults();
        String username = faults.text("username", sent.username(), 64);
        if (username != null && !USERNAME.matcher(username).matches()) {
            faults.add("username", "username-invalid");
        }
        PersonName name = value("name", PersonName.parse(sent.name()), faults);
        Optional<PhoneNumber> phone = value("phone", PhoneNumber.parse(sent.phone()), faults);
        faults.raise();
        return views.of(desk.create(username, name, phone));
    }

    @PutMapping("/{username}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = NewPassword.class)))
    void setPassword(@PathVariable String username, @RequestBody JsonBody body) {
        administrator();
        desk.find(username);
        desk.setPassword(username, body.as(NewPassword.class).password());
    }

    @PutMapping("/{username}/enabled")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Enabling.class)))
    AccountView enable(@PathVariable String username, @RequestBody JsonBody body) {
        Viewer viewer = administrator();
        desk.find(username);
        Enabling sent = body.as(Enabling.class);
        Faults faults = new Faults();
        if (sent.enabled() == null) {
            faults.add("enabled", "required");
        }
        faults.raise();
        return views.of(desk.enable(viewer, username, sent.enabled()));
    }

    private Viewer administrator() {
        Viewer viewer = viewers.current();
        viewer.require(Act.ADMINISTER);
        return viewer;
    }

    private static <T> T value(String field, Parsed<T> parsed, Faults faults) {
        if (!parsed.isValid()) {
            faults.add(field, parsed.fault());
        }
        return parsed.value();
    }
}
