package org.wangge.checkpoint.ledger;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wangge.population.PlainText;

/** What a ledger says of where somebody comes from: the risk of the place, and their own contact with the disease. */
final class OriginText {
    private static final Set<String> NO_RISK = Set.of("", "无", "无风险", "none", "-", "/");
    private static final Pattern LEVEL = Pattern.compile("(高|中|低)(风险)?(地区|区域|区)?");
    private static final Pattern NORMAL = Pattern.compile("常态化(防控)?(地区|区域|区)?");

    private OriginText() {}

    /** @return the risk's word, or nothing where the text names no level: it is never taken for none */
    static Optional<String> risk(String text) {
        String plain = PlainText.of(text).replace(" ", "");
        if (NO_RISK.contains(plain)) {
            return Optional.of("none");
        }
        if (Set.of("low", "medium", "high").contains(plain)) {
            return Optional.of(plain);
        }
        if (NORMAL.matcher(plain).matches()) {
            return Optional.of("low");
        }
        var level = LEVEL.matcher(plain);
        return level.matches()
                ? Optional.of(
                        switch (level.group(1)) {
                            case "高" -> "high";
                            case "中" -> "medium";
                            default -> "low";
                        })
                : Optional.empty();
    }

    /** @return the contact's word; {@code none} where the text tells of no contact */
    static String contact(String text) {
        String plain = PlainText.of(text).replace(" ", "");
        if (plain.startsWith("无") || plain.startsWith("非") || plain.startsWith("否")) {
            return "none";
        }
        if (Set.of("close-contact", "contact-of-contact", "entrant").contains(plain)) {
            return plain;
        }
        boolean secondary = plain.contains("次密");
        boolean close = plain.replace("次密接", "").replace("次密切接触", "").matches(".*密(切)?接.*");
        // 2 is what a real form prints for "close or secondary"; the closer of the two is the safe reading
        if (close || plain.equals("2")) {
            return "close-contact";
        }
        return secondary ? "contact-of-contact" : plain.contains("入境") ? "entrant" : "none";
    }
}
