package org.wangge.duty.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wangge.clock.Days;
import org.wangge.duty.CallLog;
import org.wangge.duty.Duty;
import org.wangge.duty.DutyAccess;
import org.wangge.duty.DutyHandover;
import org.wangge.duty.DutySwap;
import org.wangge.duty.HandingOn;
import org.wangge.duty.Roster;
import org.wangge.duty.Swapping;
import org.wangge.organisation.DutyShift;
import org.wangge.organisation.Unit;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** A unit's duty on one page: who stands it, swaps, calls, and handing on. */
@Controller
class DutyPages {

    private static final int ROWS = 30;
    private static final int DAYS = 7;

    private final Duty duty;
    private final DutyAccess access;
    private final Roster roster;
    private final Swapping swapping;
    private final CallLog calls;
    private final HandingOn handing;
    private final DutyViews views;
    private final Viewers viewers;
    private final Clock clock;

    DutyPages(
            Duty duty,
            DutyAccess access,
            Roster roster,
            Swapping swapping,
            CallLog calls,
            HandingOn handing,
            DutyViews views,
            Viewers viewers,
            Clock clock) {
        this.duty = duty;
        this.access = access;
        this.roster = roster;
        this.swapping = swapping;
        this.calls = calls;
        this.handing = handing;
        this.views = views;
        this.viewers = viewers;
        this.clock = clock;
    }

    @GetMapping("/duty")
    String duty(@RequestParam(required = false) String unit, Model model) {
        Viewer viewer = viewers.current();
        Unit of = access.seen(viewer, unit);
        LocalDate today = Days.today(clock);
        boolean answers = access.answersFor(viewer, of);
        boolean keeps = access.keeps(viewer, of);
        List<DutyShift> week = roster.within(of, today, today.plusDays(DAYS));
        model.addAttribute("unit", of.code());
        model.addAttribute("now", views.now(of, clock.instant(), duty.reached(of.code())));
        model.addAttribute("shifts", views.shifts(week));
        model.addAttribute("me", viewer.username());
        model.addAttribute("swaps", views.swaps(swapping.of(viewer, null, ROWS)));
        model.addAttribute(
                "asked",
                swapping.news(viewer).stream()
                        .filter(swap -> swap.state() == DutySwap.State.OPEN)
                        .map(swap -> swap.id().toString())
                        .toList());
        model.addAttribute(
                "mine",
                views.shifts(week.stream()
                        .filter(shift ->
                                shift.accountId().equals(viewer.accountId()) && swapping.mayStillBeAsked(shift))
                        .toList()));
        model.addAttribute(
                "others",
                views.shifts(week.stream()
                        .filter(shift ->
                                !shift.accountId().equals(viewer.accountId()) && swapping.mayStillBeAsked(shift))
                        .toList()));
        model.addAttribute("answers", answers);
        model.addAttribute("keeps", keeps);
        model.addAttribute("days", today.datesUntil(today.plusDays(DAYS)).toList());
        model.addAttribute("candidates", roster.candidates(of));
        model.addAttribute("calls", answers ? views.calls(calls.of(of, false, null, ROWS)) : List.of());
        List<DutyHandover> handovers = answers ? handing.of(of, null, 5) : List.of();
        model.addAttribute("handovers", views.handovers(handovers, handing.items(handovers)));
        model.addAttribute("open", answers ? handing.open(of.code()).size() : 0);
        return "pages/duty";
    }
}
