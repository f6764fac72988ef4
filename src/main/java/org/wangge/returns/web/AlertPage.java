package org.wangge.returns.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.paging.Page;

/** The page of what supervisors were told; what was looked at leaves it. */
@Controller
class AlertPage {

    private final AlertController alerts;
    private final Units units;

    AlertPage(AlertController alerts, Units units) {
        this.alerts = alerts;
        this.units = units;
    }

    @GetMapping("/alerts")
    String open(@RequestParam(required = false) String cursor, Model model) {
        Page<AlertController.AlertView> page = alerts.open(cursor, null);
        model.addAttribute("alerts", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute(
                "names",
                units
                        .findAllById(page.items().stream()
                                .map(AlertController.AlertView::unit)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Unit::code, Unit::name)));
        return "pages/alerts";
    }

    @PostMapping("/alerts/{id}/seen")
    String seen(@PathVariable Long id) {
        alerts.seen(id);
        return "redirect:/alerts";
    }
}
