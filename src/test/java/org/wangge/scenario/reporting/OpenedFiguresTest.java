package org.wangge.scenario.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.scenario.Returnee;
import org.wangge.scenario.Story;
import org.wangge.testing.OnBothDatabases;

/** Each figure opens: who gave how much of it, what it counts, and how much of that is not for one's eyes. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenedFiguresTest extends Rounds {

    @Test
    void aFigureOpensTheCasesItCountsPageByPage() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            numbers.add(registered(Returnee.somebody().fromAHighRiskArea().from("上海市"))
                    .number());
        }
        until("2022-04-11T11:05");
        JsonNode first = opened("secretary", VILLAGE, MONDAY, "returned?limit=2");
        assertThat(first.path("value").asInt()).isEqualTo(3);
        assertThat(first.path("counted").asInt()).isEqualTo(3);
        assertThat(first.path("withheld").asInt()).isZero();
        JsonNode second = opened(
                "secretary",
                VILLAGE,
                MONDAY,
                "returned?limit=2&cursor=" + first.path("next").asText());
        assertThat(second.path("next").isNull()).isTrue();
        List<String> listed = new ArrayList<>(first.path("items").findValuesAsText("caseNumber"));
        listed.addAll(second.path("items").findValuesAsText("caseNumber"));
        assertThat(listed).isEqualTo(numbers);
        assertThat(opened("secretary", VILLAGE, MONDAY, "returned-total").path("items"))
                .hasSize(3);
        who("secretary").get(path(VILLAGE, MONDAY) + "/figures/nothing-of-ours").expect(404);
        who("secretary")
                .get(path(VILLAGE, MONDAY) + "/figures/returned?cursor=x")
                .expect(422);
    }

    @Test
    void whoIsOnDutyAndWhatIsToBeTestedIsListedAsItWasWhenTheWindowClosed() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea());
        String day = story.plannedTests().get(0);
        Map<String, Object> shift =
                Map.of("unit", VILLAGE, "on", List.of(day), "shift", "day", "people", List.of("secretary"));
        who("secretary").post("/api/duty/shifts", shift).expect(201);
        until(day + "T11:05");

        JsonNode staff = opened("secretary", VILLAGE, day, "staff-on-duty").path("items");
        assertThat(staff).hasSize(1);
        assertThat(staff.path(0).path("kind").asText()).isEqualTo("staff");
        assertThat(staff.path(0).path("staff").asText()).isEqualTo(nameOf("secretary"));
        assertThat(staff.path(0).path("until").asText()).startsWith(day + "T20:00");
        assertThat(opened("secretary", VILLAGE, day, "tests-due").path("items").findValuesAsText("caseNumber"))
                .containsExactly(story.number());

        until(day + "T21:00");
        registered(Returnee.somebody().fromAHighRiskArea());
        JsonNode later = opened("secretary", VILLAGE, day, "staff-on-duty");
        assertThat(later.path("items")).hasSize(1);
        assertThat(later.path("value").asInt()).isEqualTo(1);
        assertThat(opened("secretary", VILLAGE, day, "tests-due").path("items")).hasSize(1);
    }

    @Test
    void aTypedFigureOpensWhoGaveHowMuchAndATotalWhatIsBeneath() {
        posts("grid", VILLAGE, MONDAY, "/grids/" + GRID + "/confirm", Map.of("typed", Map.of("needs", 2)))
                .expect(200);
        until("2022-04-11T11:05");
        posts("secretary", VILLAGE, MONDAY, "/sign", Map.of("confirm", true, "typed", Map.of("needs", 1)))
                .expect(200);
        signsWithTheMissing("township", TOWNSHIP, MONDAY).expect(200);

        JsonNode needs = opened("secretary", VILLAGE, MONDAY, "needs");
        assertThat(needs.path("value").asInt()).isEqualTo(3);
        assertThat(share(needs, GRID).path("value").asInt()).isEqualTo(2);
        assertThat(share(needs, VILLAGE).path("kind").asText()).isEqualTo("own");
        assertThat(share(needs, VILLAGE).path("value").asInt()).isEqualTo(1);
        assertThat(share(needs, VILLAGE + "-02").path("value").isNull()).isTrue();
        assertThat(needs.path("items")).isEmpty();

        JsonNode total = opened("township", TOWNSHIP, MONDAY, "needs?as-known=signed");
        assertThat(total.path("value").asInt()).isEqualTo(3);
        assertThat(share(total, VILLAGE).path("value").asInt()).isEqualTo(3);
        assertThat(share(total, NEXT_VILLAGE).path("missing").asBoolean()).isTrue();
        assertThat(share(total, NEXT_VILLAGE).path("value").isNull()).isTrue();
    }

    @Test
    void whatOpensToFewIsCountedAsWithheldForTheOthers() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea());
        who("secretary")
                .post(
                        "/api/cases/" + story.number() + "/non-cooperation",
                        Map.of("kind", "refuses-test", "account", "不肯采样"))
                .expect(201);
        who("secretary")
                .post("/api/special-situations", Map.of("kind", "fever-found", "what", "一人发热", "where", "村东头"))
                .expect(201);
        until("2022-04-11T11:05");
        signs("secretary", VILLAGE, MONDAY).expect(200);

        JsonNode matters = opened("city", CITY, MONDAY, "non-cooperation");
        assertThat(matters.path("items")).isEmpty();
        assertThat(matters.path("withheld").asInt()).isEqualTo(1);
        assertThat(matters.path("withheldWhy").asText()).isEqualTo("matters");

        JsonNode known = who("secretary").get(path(VILLAGE, MONDAY)).expect(200).body();
        assertThat(known.path("specials").path(0).path("kind").asText()).isEqualTo("fever-found");
        assertThat(known.path("specials").path(0).path("open").asBoolean()).isTrue();
        assertThat(known.path("specialsWithheld").asInt()).isZero();
        assertThat(opened("secretary", VILLAGE, MONDAY, "special-situations")
                        .path("items")
                        .path(0)
                        .path("special")
                        .asText())
                .isEqualTo(known.path("specials").path(0).path("id").asText());
        JsonNode grid = who("grid").get(path(VILLAGE, MONDAY)).expect(200).body();
        assertThat(grid.path("specials")).isEmpty();
        assertThat(grid.path("specialsWithheld").asInt()).isEqualTo(1);
        assertThat(grid.toString()).doesNotContain("一人发热");
    }

    @Test
    void whatWasPutRightIsInTheListAndInWhatIsKnownNowBeforeItIsCorrected() {
        until("2022-04-11T11:05");
        signs("secretary", VILLAGE, MONDAY).expect(200);
        signsWithTheMissing("township", TOWNSHIP, MONDAY).expect(200);
        until("2022-04-11T17:00");
        posts("secretary", VILLAGE, MONDAY, "/disputes", Map.of("indicator", "fever", "reason", "少了一例"))
                .expect(201);
        doesTask("grid", "mend-disputed-fact", Map.of("outcome", "mended", "right", 1, "note", "核对过"));

        for (String unit : List.of(VILLAGE, TOWNSHIP)) {
            assertThat(figure(report(unit, MONDAY), "fever")).isZero();
            assertThat(figure(reportAsKnown("then", unit, MONDAY), "fever")).isZero();
            assertThat(figure(reportAsKnown("now", unit, MONDAY), "fever")).isEqualTo(1);
        }
        JsonNode fever = opened("secretary", VILLAGE, MONDAY, "fever?as-known=signed");
        assertThat(fever.path("value").asInt()).isZero();
        assertThat(fever.path("counted").asInt()).isEqualTo(1);
        assertThat(fever.path("items").path(0).path("kind").asText()).isEqualTo("mended");
    }

    @Test
    void aSumThatAnAdministratorDefinedOpensTheFiguresItAddsUp() {
        Map<String, Object> codes = Map.of(
                "code",
                "coloured",
                "name",
                "红黄码",
                "nameEn",
                "Red or yellow",
                "measuredIn",
                "人",
                "level",
                "grid",
                "kind",
                "stock",
                "source",
                "derived",
                "plus",
                List.of("red", "yellow"));
        who("admin").post("/api/reporting/indicators", codes).expect(201);
        registered(Returnee.somebody().fromAHighRiskArea()).isReceivedAndOrdered();
        until("2022-04-11T11:05");
        signs("secretary", VILLAGE, MONDAY).expect(200);

        for (String known : List.of("signed", "then", "now")) {
            JsonNode sum = opened("secretary", VILLAGE, MONDAY, "coloured?as-known=" + known);
            assertThat(sum.path("value").asInt()).as(known).isEqualTo(1);
            assertThat(sum.path("madeOf").findValuesAsText("indicator")).containsExactly("red", "yellow");
            assertThat(share(sum, VILLAGE).path("value").asInt()).as(known).isEqualTo(1);
        }
    }

    private JsonNode opened(String who, String unit, String round, String figure) {
        return who(who).get(path(unit, round) + "/figures/" + figure)
                .expect(200)
                .body();
    }

    private static JsonNode share(JsonNode figure, String unit) {
        return StreamSupport.stream(figure.path("parts").spliterator(), false)
                .filter(part -> part.path("unit").asText().equals(unit))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No share of " + unit + " in " + figure.path("parts")));
    }
}
