package org.wangge.administration.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.administration.UnitDesk;
import org.wangge.organisation.Level;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;
import org.wangge.paging.Page;
import org.wangge.security.Act;
import org.wangge.security.Viewers;

/** The administrators' pages: people, and units with their posts; they show and send what the API does. */
@Controller
class AdminPages {

    private final AccountController accounts;
    private final OrganisationController organisation;
    private final UnitDesk units;
    private final Viewers viewers;

    AdminPages(AccountController accounts, OrganisationController organisation, UnitDesk units, Viewers viewers) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.units = units;
        this.viewers = viewers;
    }

    @GetMapping("/admin/accounts")
    String people(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) String cursor,
            Model model) {
        Page<AccountView> found = accounts.list(q, unit, cursor, null);
        model.addAttribute("accounts", found.items());
        model.addAttribute("next", found.next());
        model.addAttribute("q", q);
        model.addAttribute("unit", unit);
        return "pages/accounts";
    }

    @GetMapping("/admin/accounts/{username}")
    String person(@PathVariable String username, Model model) {
        model.addAttribute("account", accounts.one(username));
        model.addAttribute("roles", Arrays.stream(Role.values()).map(Role::key).toList());
        return "pages/account";
    }

    @GetMapping("/admin/units")
    String unit(@RequestParam(required = false) String code, Model model) {
        viewers.current().require(Act.ADMINISTER);
        Unit of = code == null ? units.beneath(null).get(0) : units.find(code);
        model.addAttribute("unit", OrganisationController.UnitView.of(of));
        model.addAttribute("parent", of.parentCode());
        model.addAttribute("takesMore", List.of(Level.VILLAGE, Level.GRID).contains(of.level()));
        model.addAttribute("beneath", organisation.beneath(of.code()).items());
        model.addAttribute("posts", organisation.posts(of.code()));
        return "pages/units";
    }
}
