package org.wangge.policing.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.clock.Days;
import org.wangge.paging.Page;
import org.wangge.policing.MatterAlert;
import org.wangge.policing.MatterAlerts;
import org.wangge.security.Viewers;

/** What the station, or in the village's part its secretary, was told about matters and has not looked at yet. */
@RestController
@RequestMapping("/api/matter-alerts")
class MatterAlertController {

    private final MatterAlerts alerts;
    private final Viewers viewers;

    MatterAlertController(MatterAlerts alerts, Viewers viewers) {
        this.alerts = alerts;
        this.viewers = viewers;
    }

    record MatterAlertView(String id, String matter, String unit, String kind, OffsetDateTime at) {}

    @GetMapping
    Page<MatterAlertView> open(
            @RequestParam(required = false) Long cursor, @RequestParam(required = false) Integer limit) {
        int most = Page.limit(limit);
        List<MatterAlertView> found = alerts.open(viewers.current(), cursor, most + 1).stream()
                .map(MatterAlertController::view)
                .toList();
        return Page.of(found, most, MatterAlertView::id);
    }

    @PostMapping("/{id}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@PathVariable Long id) {
        alerts.seen(viewers.current(), id);
    }

    private static MatterAlertView view(MatterAlert alert) {
        return new MatterAlertView(
                alert.id().toString(), alert.matterId().toString(), alert.unit(), alert.kind(), Days.local(alert.at()));
    }
}
