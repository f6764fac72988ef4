package org.wangge.policing.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.wangge.policing.Told;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Tells reporters on the page of their work how it ended; a part of that page, loaded after it. */
@Controller
class ToldPage {

    private final Told told;
    private final MatterRows rows;
    private final Viewers viewers;

    ToldPage(Told told, MatterRows rows, Viewers viewers) {
        this.told = told;
        this.rows = rows;
        this.viewers = viewers;
    }

    @GetMapping("/policing/matters/told")
    String told(Model model) {
        Viewer viewer = viewers.current();
        viewer.require(Act.WORK);
        model.addAttribute("told", rows.of(told.of(viewer), viewer));
        return "pages/matters-told";
    }
}
