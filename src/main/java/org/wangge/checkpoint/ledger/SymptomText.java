package org.wangge.checkpoint.ledger;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wangge.population.PlainText;

/**
 * Symptoms as people write them. What says neither "none" nor a symptom we know counts as another symptom, so that a
 * health worker looks at the person.
 */
final class SymptomText {
    private static final Pattern NONE =
            Pattern.compile("(无|否|没|未|不|正常|良好|健康|一切正常|none|0|[-/x×])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATED = Pattern.compile("^(无|没|未|否).*");
    private static final Set<String> FINE = Set.of("正常", "良好", "健康", "一切正常", "身体健康", "身体正常", "none");
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("发热|发烧|高烧|低烧|\\bfever\\b", "fever");
        WORDS.put("咳|\\bcough\\b", "cough");
        WORDS.put("咽痛|咽喉|咽干|嗓子|喉咙|喉痛|\\bsore-throat\\b", "sore-throat");
        WORDS.put("乏力|无力|疲劳|疲乏|\\bfatigue\\b", "fatigue");
        WORDS.put("嗅觉|味觉|\\bloss-of-smell\\b", "loss-of-smell");
        WORDS.put("腹泻|拉肚子|\\bdiarrhoea\\b", "diarrhoea");
        WORDS.put("气促|气短|呼吸困难|胸闷|\\bbreathless\\b", "breathless");
    }

    private SymptomText() {}

    static Set<String> parse(String text) {
        Set<String> symptoms = new LinkedHashSet<>();
        // a comma ends what "no" denies, the enumerating comma does not: 无发热、咳嗽 denies both
        for (String clause : PlainText.of(text).toLowerCase(Locale.ROOT).split("[,，;；。 ]")) {
            if (!isNone(clause)) {
                symptoms.addAll(named(clause));
            }
        }
        return symptoms;
    }

    private static boolean isNone(String clause) {
        return clause.isEmpty()
                || NONE.matcher(clause).matches()
                || FINE.contains(clause)
                || NEGATED.matcher(clause).matches()
                        && !clause.replace("没有", "").contains("有")
                        && !clause.startsWith("无力");
    }

    private static Set<String> named(String clause) {
        Set<String> found = new LinkedHashSet<>();
        WORDS.forEach((words, symptom) -> {
            if (Pattern.compile(words).matcher(clause).find()) {
                found.add(symptom);
            }
        });
        return found.isEmpty() ? Set.of("other") : found;
    }
}
