package org.wangge.checkpoint.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.pages.Villages;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Registration at the checkpoint, on a phone; it sends what the API takes. */
@Controller
class CheckpointPage {

    private final Viewers viewers;
    private final Villages villages;

    CheckpointPage(Viewers viewers, Villages villages) {
        this.viewers = viewers;
        this.villages = villages;
    }

    @GetMapping("/checkpoint")
    String register(@RequestParam(required = false) String registered, Model model) {
        Viewer viewer = viewers.current();
        viewer.require(Act.REGISTER);
        model.addAttribute("villages", villages.where(viewer, Act.REGISTER));
        model.addAttribute("registered", registered);
        return "pages/checkpoint";
    }
}
