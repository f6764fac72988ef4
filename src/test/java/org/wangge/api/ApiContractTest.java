package org.wangge.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.scenario.Actor;

/** Holds the application and its OpenAPI document to what outside clients were promised. */
class ApiContractTest extends ApiTest {

    private static final Set<String> CASE = words("""
            number status outcome stage unit version
            custodian.name custodian.post custodian.phone
            order.measure order.place order.from order.until order.rule order.ruleVersion order.issuer order.basis
            orders.measure orders.from orders.until colour.value colour.rule colour.reason colour.since
            tests.on tests.result person.name person.phone person.identity.number
            timeline.at timeline.by timeline.post timeline.what timeline.detail""");
    private static final Set<String> WORK_ITEM =
            words("id title process caseNumber queue assignee dueAt overdue priority form");
    private static final Set<String> LEDGER = words("state total accepted duplicates rejected code detail");
    private static final Set<String> ROW = words("row sheetRow verdict reason field message caseNumber");
    private static final Set<String> DECISION = words("rule place quarantineUntil monitoringUntil testDates colour");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?\\+08:00");

    private Described described;

    @BeforeEach
    void read() {
        described = new Described(who("auditor").get("/v3/api-docs").expect(200).body());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/registrations, 201",
        "POST, /api/registrations, 200",
        "GET, /api/cases/{number}, 200",
        "GET, /api/cases, 200",
        "POST, /api/cases/{number}/handovers, 201",
        "POST, /api/cases/{number}/handovers/{id}/accept, 200",
        "POST, /api/cases/{number}/handovers/{id}/decline, 204",
        "POST, /api/cases/{number}/transfers, 201",
        "POST, /api/cases/{number}/transfers/{id}/accept, 200",
        "POST, /api/cases/{number}/transfers/{id}/decline, 204",
        "POST, /api/cases/{number}/checks, 201",
        "POST, /api/cases/{number}/tests, 201",
        "POST, /api/cases/{number}/non-cooperation, 201",
        "POST, /api/cases/{number}/reveal, 200",
        "POST, /api/decisions/return-rule, 200",
        "POST, /api/ledgers, 202",
        "GET, /api/ledgers/{id}, 200",
        "GET, /api/ledgers/{id}/rows, 200",
        "PUT, /api/ledgers/{id}/rows/{row}, 200",
        "GET, /api/work-items, 200",
        "GET, /api/work-items/{id}, 200",
        "POST, /api/work-items/{id}/claim, 200",
        "POST, /api/work-items/{id}/release, 200",
        "POST, /api/work-items/{id}/delegate, 204",
        "POST, /api/work-items/{id}/complete, 204",
        "GET, /api/demo/clock, 200",
        "POST, /api/demo/clock, 200"
    })
    void everyAddressMethodAndStatusIsDescribed(String method, String path, int status) {
        assertThat(described.has(method, path)).isTrue();
        assertThat(described.answers(method, path, status)).isTrue();
        assertThat(described.answers(method, path, 401)).isTrue();
        assertThat(described.answers(method, path, 403)).isTrue();
        if (path.contains("{")) {
            assertThat(described.answers(method, path, 404)).isTrue();
        }
        if (!method.equals("GET")) {
            assertThat(described.answers(method, path, 409)).isTrue();
            assertThat(described.answered(method, path, 409))
                    .contains("status", "title", "detail", "code", "errors.field");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/registrations, identity.type identity.number name phone returnedOn origin.place origin.risk"
                + " origin.contact origin.near transport unit temperature symptoms",
        "POST, /api/cases/{number}/handovers, to note",
        "POST, /api/cases/{number}/handovers/{id}/decline, reason",
        "POST, /api/cases/{number}/transfers, unit reason",
        "POST, /api/cases/{number}/transfers/{id}/decline, reason",
        "POST, /api/cases/{number}/checks, on session temperature symptoms remark",
        "POST, /api/cases/{number}/tests, on result sampledAt laboratory",
        "POST, /api/cases/{number}/non-cooperation, kind account",
        "POST, /api/cases/{number}/reveal, field reason",
        "POST, /api/decisions/return-rule, returnedOn origin.place origin.risk origin.contact origin.near",
        "POST, /api/ledgers, file kind",
        "POST, /api/work-items/{id}/delegate, to",
        "POST, /api/work-items/{id}/complete, data",
        "POST, /api/demo/clock, advance"
    })
    void everyFieldOfARequestIsDescribed(String method, String path, String fields) {
        assertThat(described.asked(method, path)).containsAll(words(fields));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cases, unit stage status overdue q cursor limit",
        "/api/work-items, queue mine caseNumber cursor limit",
        "/api/ledgers/{id}/rows, verdict cursor limit"
    })
    void everyParameterOfAListIsDescribed(String path, String parameters) {
        assertThat(described.parameters("GET", path)).containsAll(words(parameters));
        assertThat(described.answered("GET", path, 200)).contains("items", "next");
    }

    @Test
    void everyFieldOfAnAnswerIsDescribed() {
        assertThat(described.answered("GET", "/api/cases/{number}", 200)).containsAll(CASE);
        assertThat(described.answered("POST", "/api/registrations", 201)).containsAll(CASE);
        assertThat(described.answered("GET", "/api/work-items/{id}", 200))
                .containsAll(WORK_ITEM)
                .contains("schema", "data");
        assertThat(described.answered("GET", "/api/work-items", 200)).containsAll(beneathItems(WORK_ITEM));
        assertThat(described.answered("GET", "/api/ledgers/{id}", 200)).containsAll(LEDGER);
        assertThat(described.answered("POST", "/api/ledgers", 202)).containsAll(LEDGER);
        assertThat(described.answered("GET", "/api/ledgers/{id}/rows", 200)).containsAll(beneathItems(ROW));
        assertThat(described.answered("POST", "/api/decisions/return-rule", 200))
                .containsAll(DECISION);
        assertThat(described.answered("GET", "/api/demo/clock", 200)).contains("now");
        assertThat(described.answered("POST", "/api/cases/{number}/handovers", 201))
                .contains("id");
    }

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

    @Test
    void theDocumentIsForThoseWhoSignIn() {
        assertThat(described.document().path("openapi").asText()).startsWith("3.");
        assertThat(described.document().path("info").path("title").asText()).isNotBlank();
        assertThat(described.document().path("servers").path(0).path("url").asText())
                .isEqualTo("/");
        assertThat(described
                        .document()
                        .path("components")
                        .path("securitySchemes")
                        .fieldNames())
                .toIterable()
                .contains("basic", "session");
        who("nobody-of-that-name").get("/v3/api-docs").expect(401);
    }

    private static Set<String> words(String text) {
        return Set.of(text.trim().split("\\s+"));
    }

    private static List<String> beneathItems(Set<String> fields) {
        return fields.stream().map(field -> "items." + field).toList();
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
