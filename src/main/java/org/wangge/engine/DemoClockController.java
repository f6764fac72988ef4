package org.wangge.engine;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.clock.Days;
import org.wangge.clock.DemoClock;
import org.wangge.http.JsonBody;
import org.wangge.idempotency.WithoutIdempotencyKey;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewers;

/** The demonstration's time, and moving it on. Outside the demonstration there is no such address. */
@RestController
@RequestMapping("/api/demo/clock")
@ConditionalOnProperty("wangge.demonstration.enabled")
class DemoClockController {
    private static final Duration MOST = Duration.ofDays(31);

    private final DemoClock clock;
    private final ClockAdvance advance;
    private final Viewers viewers;

    DemoClockController(DemoClock clock, ClockAdvance advance, Viewers viewers) {
        this.clock = clock;
        this.advance = advance;
        this.viewers = viewers;
    }

    /** @param now in Asia/Shanghai, with its offset */
    record Now(OffsetDateTime now) {}

    /** @param advance an ISO 8601 duration, more than nothing and at most 31 days */
    record Move(String advance) {}

    @GetMapping
    Now read() {
        return new Now(clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(Days.ZONE)
                .toOffsetDateTime());
    }

    /** It works through many transactions of its own, so that no key can bind it into one. */
    @PostMapping
    @WithoutIdempotencyKey
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Move.class)))
    Now move(@RequestBody JsonBody body) {
        viewers.current().require(Act.MOVE_CLOCK);
        advance.by(length(body.as(Move.class).advance()));
        return read();
    }

    private static Duration length(String text) {
        Duration length = Duration.ZERO;
        try {
            length = text == null ? length : Duration.parse(text);
        } catch (DateTimeException unreadable) {
            throw Problem.invalid("advance", "advance-invalid");
        }
        if (length.isNegative() || length.isZero() || length.compareTo(MOST) > 0) {
            throw Problem.invalid("advance", "advance-invalid");
        }
        return length;
    }
}
