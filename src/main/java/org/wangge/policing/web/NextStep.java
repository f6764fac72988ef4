package org.wangge.policing.web;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Queue;
import org.wangge.organisation.Role;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.organisation.Unit;
import org.wangge.policing.Matter;
import org.wangge.policing.Matter.Stage;
import org.wangge.policing.VillageName;

/** Tells a reporter in one sentence what happens next and who looks into it. */
@Component
class NextStep {

    private final Staff staff;
    private final KnownUnits units;
    private final MessageSource texts;

    NextStep(Staff staff, KnownUnits units, MessageSource texts) {
        this.staff = staff;
        this.units = units;
        this.texts = texts;
    }

    String after(Matter matter) {
        if (isWithTheVillage(matter.stage())) {
            return text("report.next.village", VillageName.of(name(matter.unit())), secretaries(matter), until(matter));
        }
        return text("report.next.station", name(matter.township()));
    }

    private static boolean isWithTheVillage(Stage stage) {
        return stage == Stage.ARRANGING || stage == Stage.MEETING_NEED || stage == Stage.PERSUADING;
    }

    private String secretaries(Matter matter) {
        return staff.holders(new Queue(Role.VILLAGE_SECRETARY, matter.unit())).stream()
                .map(StaffMember::name)
                .collect(Collectors.joining("、"));
    }

    private String until(Matter matter) {
        return matter.dueAt() == null
                ? ""
                : text(
                        "report.next.until",
                        DateTimeFormatter.ofPattern("M-d HH:mm")
                                .format(matter.dueAt().atZone(Days.ZONE)));
    }

    private String name(String unit) {
        return units.find(unit).map(Unit::name).orElse(unit);
    }

    private String text(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
