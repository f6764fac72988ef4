package org.wangge.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wangge.api.Promised.CASE;
import static org.wangge.api.Promised.DECISION;
import static org.wangge.api.Promised.LEDGER;
import static org.wangge.api.Promised.ROW;
import static org.wangge.api.Promised.WORK_ITEM;
import static org.wangge.api.Promised.beneathItems;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wangge.scenario.Actor;
import org.wangge.scenario.Answer;

/** Holds real answers to what outside clients were promised. */
class ApiAnswersTest extends ApiTest {

    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?\\+08:00");

    @Test
    void everyFieldOfACaseIsAnswered() {
        String number = openCase();
        who("grid").does(number, "receive-person");
        who("health").does(number, "issue-order");

        JsonNode of = who("checkpoint").get("/api/cases/" + number).expect(200).body();

        assertThat(Described.fieldsOf(of)).containsAll(CASE);
        assertThat(of.path("person").path("name").asText()).isEqualTo("程**");
        assertThat(of.path("person").path("phone").asText()).isEqualTo("135****2096");
        assertThat(of.path("order").path("from").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(times(of)).isNotEmpty().allMatch(text -> TIME.matcher(text).matches());
    }

    @Test
    void everyFieldOfAWorkItemIsAnswered() {
        String number = openCase();
        Actor grid = who("grid");
        JsonNode list =
                grid.get("/api/work-items?caseNumber=" + number).expect(200).body();
        JsonNode item = grid.opens(list.path("items").path(0).path("id").asText());

        assertThat(Described.fieldsOf(list))
                .containsAll(beneathItems(WORK_ITEM))
                .contains("next");
        assertThat(Described.fieldsOf(item)).containsAll(WORK_ITEM).contains("schema", "data");
        assertThat(times(list)).isNotEmpty().allMatch(text -> TIME.matcher(text).matches());
    }

    @Test
    void everyFieldOfALedgerAndItsRowsIsAnswered() throws Exception {
        Actor checkpoint = who("checkpoint");
        String path = "/api/ledgers/" + ledger();
        JsonNode ledger = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> checkpoint.get(path).expect(200).body(),
                        one -> one.path("state").asText().equals("waiting"));
        JsonNode rows =
                checkpoint.get(path + "/rows?verdict=reject").expect(200).body();
        JsonNode mended = checkpoint
                .send("PUT", path + "/rows/1", Map.of("name", "程林燕"))
                .expect(200)
                .body();

        assertThat(Described.fieldsOf(ledger)).containsAll(LEDGER);
        assertThat(ledger.path("total").asInt()).isEqualTo(1);
        assertThat(ledger.path("rejected").asInt()).isEqualTo(1);
        assertThat(Described.fieldsOf(rows)).containsAll(beneathItems(ROW)).contains("next");
        assertThat(rows.path("items").path(0).path("reason").asText()).isEqualTo("identity-format");
        assertThat(mended.path("verdict").asText()).isEqualTo("reject");
    }

    @Test
    void everySmallActOnACaseIsAnsweredAsPromised() {
        String number = openCase();
        String path = "/api/cases/" + number;
        Actor checkpoint = who("checkpoint");
        who("grid").does(number, "receive-person");
        who("health").does(number, "issue-order");
        Map<String, Object> check = Map.of("on", "2022-04-11", "session", "morning", "temperature", 36.4);
        Map<String, Object> test = Map.of("on", "2022-04-11", "result", "negative", "laboratory", "市人民医院");

        assertThat(who("grid").post(path + "/checks", check).expect(201).body().has("id"))
                .isTrue();
        assertThat(who("health").post(path + "/tests", test).expect(201).body().has("id"))
                .isTrue();
        JsonNode revealed = checkpoint
                .post(path + "/reveal", Map.of("field", "phone", "reason", "电话通知"))
                .expect(200)
                .body();
        assertThat(revealed.path("value").asText()).isEqualTo("13523832096");
        JsonNode offer = checkpoint
                .post(path + "/handovers", Map.of("to", "grid", "note", ""))
                .expect(201)
                .body();
        String handover = path + "/handovers/" + offer.path("id").asText();
        JsonNode accepted =
                who("grid").post(handover + "/accept", null).expect(200).body();
        assertThat(accepted.path("custodian").path("post").asText()).startsWith("grid-leader@");
        assertThat(who("grid").post(handover + "/accept", null).expect(409).code())
                .isEqualTo("already-done");
        Map<String, Object> transfer = Map.of("unit", "141182100201", "reason", "住在那里");
        assertThat(who("grid")
                        .post(path + "/transfers", transfer)
                        .expect(201)
                        .body()
                        .has("id"))
                .isTrue();
        Map<String, Object> report = Map.of("kind", "refuses-check", "account", "不肯测温");
        assertThat(who("grid")
                        .post(path + "/non-cooperation", report)
                        .expect(201)
                        .body()
                        .has("id"))
                .isTrue();
    }

    @Test
    void aRegistrationSaysWhereTheCaseIs() {
        Map<String, Object> person = Returning.fromAHighRiskArea();
        Answer first = who("checkpoint").post("/api/registrations", person).expect(201);
        Answer again = who("checkpoint").post("/api/registrations", person).expect(200);
        String number = first.body().path("number").asText();

        assertThat(first.location()).endsWith("/api/cases/" + number);
        assertThat(again.body().path("number").asText()).isEqualTo(number);
    }

    @Test
    void everyFieldOfADecisionAndOfTheClockIsAnswered() {
        Map<String, Object> question =
                Map.of("returnedOn", "2022-04-11", "origin", Map.of("place", "上海市浦东新区", "risk", "high"));

        JsonNode answer = who("auditor")
                .post("/api/decisions/return-rule", question)
                .expect(200)
                .body();

        assertThat(Described.fieldsOf(answer)).containsAll(DECISION);
        assertThat(who("auditor")
                        .get("/api/demo/clock")
                        .expect(200)
                        .body()
                        .path("now")
                        .asText())
                .matches(TIME);
    }

    /** Everything in an answer that is a time of day. */
    private static List<String> times(JsonNode answer) {
        List<String> found = new ArrayList<>();
        Stream.of(answer.findValuesAsText("at"), answer.findValuesAsText("since"), answer.findValuesAsText("dueAt"))
                .flatMap(List::stream)
                .filter(text -> !text.equals("null"))
                .forEach(found::add);
        for (String field : List.of("registeredAt", "stageDueAt", "issuedAt", "sampledAt", "expiresAt")) {
            answer.findValuesAsText(field).stream()
                    .filter(text -> !text.equals("null"))
                    .forEach(found::add);
        }
        return found;
    }
}
