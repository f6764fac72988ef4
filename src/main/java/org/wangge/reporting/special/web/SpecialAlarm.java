package org.wangge.reporting.special.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.wangge.reporting.special.SpecialNotice;
import org.wangge.reporting.special.SpecialSearch;
import org.wangge.reporting.special.SpecialSituation;
import org.wangge.security.Act;
import org.wangge.security.Viewers;

/**
 * Puts what nobody has acknowledged on every page of those who were told, above everything else; it is looked up only
 * when a page is drawn.
 */
@ControllerAdvice(annotations = Controller.class)
class SpecialAlarm {

    private final SpecialSearch search;
    private final SpecialViews views;
    private final Viewers viewers;

    SpecialAlarm(SpecialSearch search, SpecialViews views, Viewers viewers) {
        this.search = search;
        this.views = views;
        this.viewers = viewers;
    }

    /** What became of an acknowledged situation, for somebody who has not looked at it. */
    public record Told(String id, String kindName, String unitName, String why) {}

    /** What the layout asks. */
    public interface Alarm {
        List<SpecialView> getWaiting();

        List<Told> getTold();
    }

    /** Of each situation the newest alone: its page has the whole chain. */
    private List<Told> told(List<SpecialNotice> notices) {
        Map<String, SpecialView> about =
                views.rows(search.of(notices)).stream().collect(Collectors.toMap(SpecialView::id, Function.identity()));
        Set<Long> shown = new HashSet<>();
        return notices.stream()
                .filter(notice -> shown.add(notice.situationId()))
                .map(notice -> {
                    SpecialView of = about.get(notice.situationId().toString());
                    return new Told(of.id(), of.kindName(), of.unitName(), notice.why());
                })
                .toList();
    }

    @ModelAttribute("alarm")
    Alarm alarm() {
        return new Alarm() {
            @Override
            public List<SpecialView> getWaiting() {
                return viewers.find()
                        .filter(viewer -> viewer.may(Act.WORK))
                        .map(search::waitingFor)
                        .filter(waiting -> !waiting.isEmpty())
                        .map((List<SpecialSituation> waiting) -> views.rows(waiting))
                        .orElse(List.of());
            }

            @Override
            public List<Told> getTold() {
                return viewers.find()
                        .filter(viewer -> viewer.may(Act.WORK))
                        .map(search::unseenBy)
                        .filter(told -> !told.isEmpty())
                        .map(SpecialAlarm.this::told)
                        .orElse(List.of());
            }
        };
    }
}
