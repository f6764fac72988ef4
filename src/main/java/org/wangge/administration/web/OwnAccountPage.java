package org.wangge.administration.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.wangge.security.Viewers;

/** One's own account: who one is here, and a new password. */
@Controller
class OwnAccountPage {

    private final Viewers viewers;

    OwnAccountPage(Viewers viewers) {
        this.viewers = viewers;
    }

    @GetMapping("/account")
    String own(Model model) {
        model.addAttribute("username", viewers.current().username());
        return "pages/own-account";
    }
}
