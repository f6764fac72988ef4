package org.wangge.reporting.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.reporting.Reminders;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Puts what is due, overdue or missing in today's rounds on every page of those it reaches. */
@ControllerAdvice(annotations = Controller.class)
class ReportReminders {

    private static final int MOST_NAMES = 3;

    private final Reminders reminders;
    private final ReportViews views;
    private final Viewers viewers;

    ReportReminders(Reminders reminders, ReportViews views, Viewers viewers) {
        this.reminders = reminders;
        this.views = views;
        this.viewers = viewers;
    }

    /**
     * One line.
     *
     * @param opens whether this person may open the report it is about
     * @param missing how many units beneath are missing, of which {@code names} are the first
     */
    public record Line(
            String kind,
            String unit,
            String unitName,
            String date,
            java.time.OffsetDateTime cutOff,
            int missing,
            List<String> names,
            boolean opens) {}

    /** What the layout asks. */
    public interface Lines {
        List<Line> getLines();
    }

    @ModelAttribute("reminders")
    Lines reminders() {
        return () -> viewers.find()
                .filter(viewer -> viewer.may(Act.WORK))
                .map(this::lines)
                .orElse(List.of());
    }

    private List<Line> lines(Viewer viewer) {
        return reminders.of(viewer).stream()
                .map(one -> new Line(
                        Codes.of(one.kind()),
                        one.unit(),
                        views.name(one.unit()),
                        one.round().toString(),
                        Days.local(one.cutOff()),
                        one.missing().size(),
                        one.missing().stream()
                                .limit(MOST_NAMES)
                                .map(views::name)
                                .toList(),
                        viewer.may(Act.READ_REPORTS)))
                .toList();
    }
}
