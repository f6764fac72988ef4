package org.wangge.returns.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.engine.TableDays;
import org.wangge.returns.Contact;
import org.wangge.returns.Near;
import org.wangge.returns.Origin;
import org.wangge.returns.OriginPlace;
import org.wangge.returns.Risk;
import org.wangge.returns.RuleResult;

class DecisionTablesTest {

    private static final List<String> SUBJECTS = List.of(
            "close-contact",
            "entrant",
            "contact-of-contact",
            "high-risk-area",
            "medium-risk-area",
            "county-with-risk-area",
            "from-taiyuan-since-2022-03-30",
            "prefecture-with-cases",
            "low-risk-area",
            "other-province",
            "any");
    private static final List<String> SCOPES = List.of("Lüliang", "Shanxi", "national");

    private static final DmnEngine ENGINE = new DefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision RETURN_RULE = decision("return-rules.dmn", "return-rule");

    @ParameterizedTest
    @MethodSource("vectors")
    void everyQuestionGetsItsAnswer(NamedCsvRecord vector) {
        LocalDate returnedOn = LocalDate.parse(vector.getField("returned_on"));
        RuleResult result = ReturnRuleTable.result(
                returnedOn, 1, ask(RETURN_RULE, ReturnRuleTable.question(returnedOn, origin(vector))));

        assertThat(result.rule()).isEqualTo(vector.getField("rule_id"));
        assertThat(word(result.place())).isEqualTo(vector.getField("place"));
        assertThat(text(result.quarantineUntil())).isEqualTo(vector.getField("quarantine_until"));
        assertThat(text(result.monitoringUntil())).isEqualTo(vector.getField("monitoring_until"));
        assertThat(result.testDates().stream().map(LocalDate::toString).collect(Collectors.joining(" ")))
                .isEqualTo(vector.getField("test_dates"));
        assertThat(word(result.colour())).isEqualTo(vector.getField("colour"));
    }

    @Test
    void theTableHoldsTheRowsOfTheNoticesInTheirPrecedence() {
        List<String> expected = csv("return-rules.csv")
                .sorted(Comparator.<NamedCsvRecord>comparingInt(row -> SUBJECTS.indexOf(row.getField("subject")))
                        .thenComparingInt(row -> SCOPES.indexOf(row.getField("scope")))
                        .thenComparing(row -> row.getField("in_force_from")))
                .map(DecisionTablesTest::row)
                .toList();

        assertThat(Dmn.readModelFromFile(
                                Path.of("processes/returns/return-rules.dmn").toFile())
                        .getModelElementsByType(Rule.class)
                        .stream()
                        .map(DecisionTablesTest::row))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "山西省太原市小店区, TAIYUAN",
        "太原市小店区, TAIYUAN",
        "山西太原, TAIYUAN",
        "小店区, TAIYUAN",
        "山西省吕梁市离石区, SHANXI",
        "离石区, SHANXI",
        "山西省某县, SHANXI",
        "陕西省西安市雁塔区, OTHER_PROVINCE",
        "上海市浦东新区, OTHER_PROVINCE"
    })
    void aPlaceIsUnderstoodWithAndWithoutItsProvince(String written, OriginPlace place) {
        assertThat(OriginPlace.of(written)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "term-ended, CN-9-CC, 2022-07-09, green, TERM-ENDED",
        "released, CN-9-CC, 2022-07-09, green, RELEASED",
        "test-missed, SX-2022-05-O, 2022-05-20, yellow, TEST-MISSED",
        "test-made-up, SX-2022-05-O, 2022-05-20, green, TEST-MADE-UP",
        "test-missed, SX-2022-05-K, 2022-05-20, ,",
        "anything-else, SX-2022-05-O, 2022-05-20, ,"
    })
    void aColourChangesByRuleOrNotAtAll(String fact, String rule, LocalDate day, String colour, String by) {
        var rows =
                ask(decision("colour-rules.dmn", "colour-rule"), Map.of("fact", fact, "returnRule", rule, "day", day));
        if (colour == null) {
            assertThat(rows).isEmpty();
        } else {
            assertThat(rows).containsExactly(Map.of("colour", colour, "rule", by));
        }
    }

    @ParameterizedTest
    @CsvSource({"receive, PT8H", "issue-order, PT4H", "answer-handover, PT4H", "decide-overdue-order, PT2H"})
    void aDeadlineIsARowOfTheTable(String key, String duration) {
        var question = Map.<String, Object>of("key", key, "day", LocalDate.of(2022, 4, 11));
        assertThat(ask(decision("deadlines.dmn", "deadline"), question))
                .containsExactly(Map.of("duration", duration, "remindAt", 75));
    }

    private static DmnDecision decision(String file, String key) {
        try (InputStream model = Files.newInputStream(Path.of("processes/returns", file))) {
            return ENGINE.parseDecision(key, model);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Map<String, Object>> ask(DmnDecision decision, Map<String, Object> question) {
        return ENGINE.evaluateDecisionTable(decision, TableDays.in(question)).getResultList();
    }

    static Stream<NamedCsvRecord> vectors() {
        return csv("return-rule-vectors.csv");
    }

    private static Stream<NamedCsvRecord> csv(String file) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/data", file))) {
            return reader.stream().toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Origin origin(NamedCsvRecord vector) {
        return new Origin(
                vector.getField("origin"),
                constant(Risk.class, vector.getField("risk")),
                constant(Contact.class, vector.getField("contact")),
                constant(Near.class, vector.getField("near")));
    }

    private static String row(NamedCsvRecord csv) {
        String to = csv.getField("in_force_to");
        String from = "date and time(\"" + csv.getField("in_force_from") + "T00:00:00\")";
        String span = to.isEmpty() ? ">= " + from : "[" + from + "..date and time(\"" + to + "T00:00:00\")]";
        String subjects = SUBJECTS.stream()
                .limit(10)
                .map(subject -> subject.equals(csv.getField("subject")) ? "true" : "")
                .collect(Collectors.joining("|"));
        return String.join(
                "|",
                span,
                subjects,
                quoted(csv.getField("rule_id")),
                quoted(csv.getField("place")),
                csv.getField("quarantine_days"),
                csv.getField("monitoring_days"),
                quoted(csv.getField("test_days")),
                quoted(csv.getField("colour")));
    }

    private static String row(Rule rule) {
        return Stream.concat(
                        rule.getInputEntries().stream().map(InputEntry::getTextContent),
                        rule.getOutputEntries().stream().map(output -> output.getTextContent()))
                .map(String::strip)
                .collect(Collectors.joining("|"));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
