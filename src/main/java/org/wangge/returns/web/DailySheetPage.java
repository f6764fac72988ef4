package org.wangge.returns.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.problem.Problem;
import org.wangge.returns.DailySheet;
import org.wangge.returns.ReturnCase;
import org.wangge.returns.Session;
import org.wangge.returns.TemperatureCheck;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The daily sheet: one person enters the checks of all their people on one screen, each row a request of its own. */
@Controller
class DailySheetPage {

    private final DailySheet sheet;
    private final CaseRows rows;
    private final Viewers viewers;
    private final Clock clock;

    DailySheetPage(DailySheet sheet, CaseRows rows, Viewers viewers, Clock clock) {
        this.sheet = sheet;
        this.rows = rows;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** A row of the sheet; {@code temperature} is null until taken, {@code other} is that of the day's other session. */
    public record Row(
            String number,
            String person,
            String stage,
            LocalDate until,
            String temperature,
            List<String> symptoms,
            String remark,
            String other,
            List<Missed> missed) {}

    /** A check that was missed. */
    public record Missed(LocalDate on, String session) {}

    @GetMapping("/checks")
    String checks(
            @RequestParam(required = false) String session,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            Model model) {
        Viewer viewer = viewers.current();
        if (!DailySheet.isKeptBy(viewer)) {
            throw Problem.forbidden();
        }
        Session wanted = Optional.ofNullable(session)
                .flatMap(code -> Codes.parse(Session.class, code))
                .orElseGet(this::now);
        LocalDate day = on == null ? Days.today(clock) : on;
        List<Row> lines = lines(sheet.of(viewer, day), wanted);
        model.addAttribute("rows", lines);
        model.addAttribute(
                "taken", lines.stream().filter(row -> row.temperature() != null).count());
        model.addAttribute("session", Codes.of(wanted));
        model.addAttribute("on", day);
        return "pages/checks";
    }

    private Session now() {
        return clock.instant().isBefore(Session.EVENING.opens(Days.today(clock))) ? Session.MORNING : Session.EVENING;
    }

    private List<Row> lines(List<DailySheet.Line> sheet, Session session) {
        List<ReturnCase> cases = sheet.stream().map(DailySheet.Line::of).toList();
        List<CaseRow> dressed = rows.of(cases);
        List<Row> lines = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            lines.add(line(dressed.get(i), sheet.get(i), session));
        }
        return lines;
    }

    private static Row line(CaseRow row, DailySheet.Line line, Session session) {
        TemperatureCheck check = line.taken().get(session);
        TemperatureCheck other = line.taken().get(session == Session.MORNING ? Session.EVENING : Session.MORNING);
        return new Row(
                row.number(),
                row.name(),
                row.stage(),
                row.lastDay(),
                check == null ? null : check.temperature().toPlainString(),
                check == null
                        ? List.of()
                        : check.symptoms().stream().map(Codes::of).toList(),
                check == null ? null : check.remark(),
                other == null ? null : other.temperature().toPlainString(),
                line.missed().stream()
                        .map(gap -> new Missed(gap.onDate(), Codes.of(gap.session())))
                        .toList());
    }
}
