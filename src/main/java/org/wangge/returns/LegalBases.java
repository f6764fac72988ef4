package org.wangge.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The provisions on which an order may stand, by the day it is issued: the Law on Prevention and Treatment of
 * Infectious Diseases of 2013 (articles 39, 40), replaced on 2025-09-01 by the text of 2025-04-30 (article 58).
 */
@Component
class LegalBases {

    private static final LocalDate NEW_LAW = LocalDate.of(2025, 9, 1);

    List<Map<String, String>> choices(LocalDate on) {
        return on.isBefore(NEW_LAW)
                ? List.of(basis("idl-2013-40", "《传染病防治法》（2013年修正）第四十条"), basis("idl-2013-39", "《传染病防治法》（2013年修正）第三十九条"))
                : List.of(basis("idl-2025-58", "《传染病防治法》（2025年修订）第五十八条"));
    }

    String label(String basis) {
        return switch (basis) {
            case "idl-2013-39" -> "《中华人民共和国传染病防治法》（2013年修正）第三十九条";
            case "idl-2013-40" -> "《中华人民共和国传染病防治法》（2013年修正）第四十条";
            case "idl-2025-58" -> "《中华人民共和国传染病防治法》（2025年修订）第五十八条";
            default -> basis;
        };
    }

    private static Map<String, String> basis(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
