package org.wangge.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What a client sends to register somebody who does not exist and whom nobody has seen before. */
final class Returning {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Returning() {}

    /** Under the rules of April 2022: centralised quarantine for fourteen days. */
    static Map<String, Object> fromAHighRiskArea() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("identity", Map.of("type", "passport", "number", "G%08d".formatted(COUNT.incrementAndGet())));
        body.put("name", "程林艳");
        body.put("phone", "13523832096");
        body.put("returnedOn", "2022-04-11");
        body.put("origin", Map.of("place", "上海市浦东新区", "risk", "high", "contact", "none", "near", "none"));
        body.put("transport", "自驾 晋J12345");
        body.put("unit", "141182100200");
        body.put("temperature", 36.5);
        body.put("symptoms", List.of());
        return body;
    }
}
