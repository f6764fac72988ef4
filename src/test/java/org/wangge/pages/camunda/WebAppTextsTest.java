package org.wangge.pages.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAppTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "NO_TASK_FORM",
            "SEARCH_LESS_THAN",
            "SEARCH_LESS_THAN_EQUALS",
            "SEARCH_GREATER_THAN",
            "SEARCH_GREATER_THAN_EQUALS");

    private final WebAppTexts texts = new WebAppTexts(new ObjectMapper());

    @Test
    void everyTextOfTheTasklistIsInChinese() {
        JsonNode ours = texts.tasklist().get("labels");
        assertThat(names(ours))
                .containsExactlyInAnyOrderElementsOf(
                        names(texts.english("tasklist").get("labels")));
        assertThat(names(ours))
                .filteredOn(key -> !SAME_IN_BOTH.contains(key))
                .allSatisfy(key -> assertThat(ours.get(key).asText()).as(key).containsPattern(CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void aTranslationKeepsThePlaceholdersOfItsOriginal(String app) {
        JsonNode english = texts.english(app).get("labels");
        JsonNode chinese = texts.of(app).get("labels");
        assertThat(names(chinese)).containsExactlyInAnyOrderElementsOf(names(english));
        assertThat(names(english)).allSatisfy(key -> assertThat(placeholders(chinese.get(key)))
                .as(key)
                .containsExactlyInAnyOrderElementsOf(placeholders(english.get(key))));
    }

    @Test
    void theOtherApplicationsSpeakChineseWhereOneLooksFirst() {
        JsonNode cockpit = texts.of("cockpit").get("labels");
        assertThat(cockpit.get("COCKPIT_PROCESSES").asText()).isEqualTo("流程");
        assertThat(cockpit.get("DASHBOARD_OPEN_INCIDENTS").asText()).isEqualTo("未处理的故障");
    }

    @Test
    void datesAreWrittenTheChineseWay() {
        JsonNode dates = texts.of("cockpit").get("dateLocales");
        assertThat(dates.at("/longDateFormat/LL").asText()).isEqualTo("YYYY年M月D日");
        assertThat(dates.get("months")).hasSize(12);
    }

    private static List<String> names(JsonNode labels) {
        return labels.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> placeholders(JsonNode text) {
        return PLACEHOLDER
                .matcher(text.asText())
                .results()
                .map(MatchResult::group)
                .map(found -> found.replace(" ", ""))
                .toList();
    }
}
