package org.wangge.duty.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.duty.DutyHandover;
import org.wangge.duty.DutySwap;
import org.wangge.duty.HandingOn;
import org.wangge.duty.Swapping;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Puts on every page what somebody must hear about duty: swaps that were asked or ended, hand-overs nobody has taken. */
@ControllerAdvice(annotations = Controller.class)
class DutyNews {

    private final Swapping swapping;
    private final HandingOn handing;
    private final DutyViews views;
    private final KnownUnits units;
    private final Viewers viewers;

    DutyNews(Swapping swapping, HandingOn handing, DutyViews views, KnownUnits units, Viewers viewers) {
        this.swapping = swapping;
        this.handing = handing;
        this.views = views;
        this.units = units;
        this.viewers = viewers;
    }

    /** A swap: {@code asked}, or how it ended; {@code other} is the name of the other of the two. */
    public record SwapLine(String id, String kind, String other, OffsetDateTime begins) {}

    /** A hand-over that waits; {@code late} where those above were told. */
    public record HandoverLine(String unit, String unitName, OffsetDateTime since, int open, boolean late) {}

    /** What the layout asks. */
    public interface News {
        List<SwapLine> getSwaps();

        List<HandoverLine> getHandovers();
    }

    @ModelAttribute("dutyNews")
    News news() {
        return new News() {
            @Override
            public List<SwapLine> getSwaps() {
                return viewers.find()
                        .filter(viewer -> viewer.may(Act.WORK))
                        .map(DutyNews.this::swaps)
                        .orElse(List.of());
            }

            @Override
            public List<HandoverLine> getHandovers() {
                return viewers.find()
                        .filter(viewer -> viewer.may(Act.WORK))
                        .map(DutyNews.this::handovers)
                        .orElse(List.of());
            }
        };
    }

    private List<SwapLine> swaps(Viewer viewer) {
        List<DutySwap> news = swapping.news(viewer);
        List<DutyViews.Swap> shown = news.isEmpty() ? List.of() : views.swaps(news);
        List<SwapLine> lines = new ArrayList<>();
        for (int i = 0; i < news.size(); i++) {
            DutySwap swap = news.get(i);
            boolean mine = swap.askedBy().equals(viewer.accountId());
            String kind =
                    swap.state() == DutySwap.State.OPEN ? "asked" : Codes.of(swap.state()) + (mine ? "" : "-of-me");
            DutyViews.Swap view = shown.get(i);
            lines.add(new SwapLine(view.id(), kind, mine ? view.with() : view.by(), begins(view)));
        }
        return lines;
    }

    private static OffsetDateTime begins(DutyViews.Swap swap) {
        return swap.shift() == null ? swap.lapsesAt() : swap.shift().begins();
    }

    private List<HandoverLine> handovers(Viewer viewer) {
        List<DutyHandover> waiting = handing.waitingFor(viewer);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<Long, Integer> open = handing.counted(waiting);
        return waiting.stream()
                .map(one -> new HandoverLine(
                        one.unitCode(),
                        units.find(one.unitCode()).map(Unit::name).orElse(one.unitCode()),
                        Days.local(one.givenAt()),
                        open.getOrDefault(one.id(), 0),
                        one.isTold()))
                .toList();
    }
}
