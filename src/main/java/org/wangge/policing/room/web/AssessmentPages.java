package org.wangge.policing.room.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.policing.room.AssessmentBook;
import org.wangge.policing.room.Quarter;
import org.wangge.policing.room.web.AssessmentViews.AssessmentView;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Assessments for the eye: a quarter's, and one of them with what may be done about it. */
@Controller
class AssessmentPages {

    private static final int QUARTERS = 4;

    private final AssessmentController assessments;
    private final AssessmentBook book;
    private final Units units;
    private final Viewers viewers;

    AssessmentPages(AssessmentController assessments, AssessmentBook book, Units units, Viewers viewers) {
        this.assessments = assessments;
        this.book = book;
        this.units = units;
        this.viewers = viewers;
    }

    @GetMapping("/policing/assessments")
    String quarter(@RequestParam(required = false) String quarter, Model model) {
        model.addAttribute("rows", assessments.list(quarter).items());
        model.addAttribute("quarter", quarter == null ? book.current().toString() : quarter);
        model.addAttribute(
                "quarters",
                book.current().back(QUARTERS).stream().map(Quarter::toString).toList());
        return "pages/policing-assessments";
    }

    @GetMapping("/policing/assessments/{quarter}/{village}/{officer}")
    String one(@PathVariable String quarter, @PathVariable String village, @PathVariable String officer, Model model) {
        Viewer viewer = viewers.current();
        AssessmentView row = assessments.list(quarter).items().stream()
                .filter(one -> one.village().equals(village) && one.officer().equals(officer))
                .findFirst()
                .orElseThrow(Problem::notFound);
        String path = units.findById(village).map(Unit::path).orElseThrow();
        boolean own = officer.equals(viewer.username());
        model.addAttribute("row", row);
        model.addAttribute("signsVillage", !own && viewer.may(Act.ARRANGE_MATTERS, path));
        model.addAttribute("signsStation", !own && viewer.may(Act.COMMAND_POLICE, path));
        model.addAttribute("answers", own && row.total() != null && row.answeredAt() == null);
        return "pages/policing-assessment";
    }
}
