package org.wangge.reporting;

import java.util.List;
import org.wangge.returns.Noted;
import org.wangge.returns.OriginPlace;

/** In which flow figures a line of a case's timeline counts. */
final class Counted {

    private Counted() {}

    static List<String> in(Noted line) {
        return switch (line.what()) {
            case "registered" ->
                List.of(
                        "returned",
                        switch (OriginPlace.of(line.of().arrival().origin().place())) {
                            case TAIYUAN -> "returned-taiyuan";
                            case SHANXI -> "returned-shanxi";
                            case OTHER_PROVINCE -> "returned-other-province";
                        },
                        "returned-total");
            case "continued-from" -> List.of("moved-in");
            case "closed" ->
                switch (line.detail()) {
                    case "released" -> List.of("released");
                    case "referred" -> List.of("referred");
                    case "transferred" -> List.of("moved-out");
                    default -> List.of();
                };
            case "tested" -> List.of("tests-done");
            case "test-missed" -> List.of("tests-missed");
            case "check-missed" -> List.of("checks-missed");
            case "fever-found" -> List.of("fever");
            default -> List.of();
        };
    }
}
