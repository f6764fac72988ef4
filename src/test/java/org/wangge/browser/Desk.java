package org.wangge.browser;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wangge.clock.Days;
import org.wangge.scenario.Actor;

/** A test of pages that needs cases on them: people register and work over HTTP before one looks. */
abstract class Desk {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final java.util.concurrent.atomic.AtomicInteger COUNT =
            new java.util.concurrent.atomic.AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    Clock clock() {
        return clock;
    }

    Actor who(String username) {
        return new Actor(port, username, clock);
    }

    /** The number of the case of somebody from a high-risk area whom the checkpoint registers today. */
    String registered(String name) {
        Map<String, Object> body = Map.of(
                "identity",
                Map.of("type", "resident-id", "number", identity(COUNT.incrementAndGet())),
                "name",
                name,
                "phone",
                "13988880000",
                "returnedOn",
                Days.today(clock).toString(),
                "origin",
                Map.of("place", "上海市浦东新区", "risk", "high", "contact", "none", "near", "none"),
                "transport",
                "自驾",
                "unit",
                "141182100200",
                "temperature",
                36.5,
                "symptoms",
                List.of());
        return who("checkpoint")
                .post("/api/registrations", body)
                .expect(201)
                .body()
                .path("number")
                .asText();
    }

    /** A case that has come to its quarantine, with a notice issued. */
    String quarantined(String name) {
        String number = registered(name);
        who("grid").does(number, "receive-person");
        who("health").does(number, "issue-order");
        who("transport").does(number, "arrange-transfer");
        who("checkpoint").does(number, "hand-over-person");
        who("health").does(number, "confirm-admission");
        return number;
    }

    static String identity(int count) {
        String seventeen = "14118219650101%03d".formatted(count);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (seventeen.charAt(i) - '0');
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    static String on(Screen screen, String page) {
        return page + "-" + screen.name().toLowerCase();
    }
}
