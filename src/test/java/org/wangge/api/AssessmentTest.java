package org.wangge.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The quarterly assessment: village and station sign, the officer answers, nothing signed changes. */
class AssessmentTest extends ApiTest {

    private static final String VILLAGE = "141182100200";
    private static final String GROUNDS = "全季度入户走访，群众反映好";

    @Autowired
    private JdbcTemplate database;

    @Test
    void bothSidesSignTheOfficerReadsAndAnswersOnceAndNothingSignedChanges() {
        JsonNode village = sign(
                "secretary",
                "village",
                scores("2022-Q1", 90, Map.of("committeeScore", 85, "committeeMetOn", "2022-04-08")),
                201);
        String id = village.path("id").asText();
        assertThat(village.path("villageScore").decimalValue()).isEqualByComparingTo("87.5");
        assertThat(village.path("total").isNull()).isTrue();
        answer("officer", id, 409, "assessment-incomplete");

        JsonNode both = sign("station", "station", scores("2022-Q1", 81, Map.of()), 201);
        assertThat(both.path("total").decimalValue()).isEqualByComparingTo("84.9");
        assertThat(both.path("parts").findValuesAsText("grounds")).containsOnly(GROUNDS);

        assertThat(who("officer")
                        .get("/api/policing/assessments/" + id)
                        .expect(200)
                        .body()
                        .path("total")
                        .asText())
                .isEqualTo("84.9");
        answer("secretary", id, 403, "forbidden");
        answer("officer", id, 204, "");
        answer("officer", id, 409, "already-answered");

        assertThat(sign("secretary", "village", scores("2022-Q1", 95, Map.of()), 409)
                        .path("code")
                        .asText())
                .isEqualTo("correction-required");
        JsonNode corrected = sign("secretary", "village", scores("2022-Q1", 95, Map.of("correction", "漏计一次抢险")), 201);
        assertThat(corrected.path("parts").findValuesAsText("score"))
                .containsExactly("90", "95", "81")
                .hasSize(3);
        assertThat(corrected.path("total").decimalValue()).isEqualByComparingTo("89.4");
        for (String assessor : new String[] {"secretary", "station", "station-head"}) {
            assertThat(who(assessor)
                            .get("/api/policing/assessments/" + id)
                            .expect(200)
                            .body()
                            .path("answer")
                            .asText())
                    .isEqualTo("我负责的两个月在外培训");
        }
        assertThat(who("auditor")
                        .get("/api/audit?limit=200&action=assessment-part-signed")
                        .expect(200)
                        .body()
                        .path("items")
                        .findValuesAsText("subjectId"))
                .contains(id);
    }

    @Test
    void aQuarterIsAssessedWhenItIsOverAndByWholeNumbersWithGrounds() {
        assertThat(sign("secretary", "village", scores("2022-Q2", 90, Map.of()), 409)
                        .path("code")
                        .asText())
                .isEqualTo("quarter-not-over");
        assertThat(sign("secretary", "village", scores("2021-Q4", 90, Map.of()), 422)
                        .findValuesAsText("code"))
                .contains("officer-unknown");
        assertThat(sign("secretary", "village", scores("spring", 101, Map.of("committeeScore", -1)), 422)
                        .path("errors")
                        .findValuesAsText("field"))
                .contains("quarter", "score", "committeeScore", "committeeMetOn");
        assertThat(sign("secretary", "village", Map.of("quarter", "2022-Q1"), 422)
                        .path("errors")
                        .findValuesAsText("field"))
                .contains("officer", "score", "grounds");
    }

    @Test
    void eachSeesTheirOwn() {
        assertThat(officers("secretary")).containsExactly("officer");
        assertThat(officers("officer")).containsExactly("officer");
        assertThat(officers("station")).contains("officer", "officer-141182100201");
        assertThat(officers("neighbour")).doesNotContain("officer");
        who("grid").get("/api/policing/assessments").expect(403);
        who("station").get("/api/policing/assessments?quarter=Q1").expect(422);
    }

    @Test
    void groundsAndAnswersAreNotReadInTheDatabase() {
        sign(
                "station",
                "station",
                Map.of("quarter", "2022-Q1", "officer", "officer-141182100202", "score", 70, "grounds", "值守记录不全"),
                201,
                "141182100202");
        byte[] kept = database.queryForObject("select grounds from assessment_part where score = 70", byte[].class);
        assertThat(new String(kept, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("值守");
    }

    private java.util.List<String> officers(String who) {
        return who(who).get("/api/policing/assessments?quarter=2022-Q1")
                .expect(200)
                .body()
                .path("items")
                .findValuesAsText("officer");
    }

    private void answer(String who, String id, int status, String code) {
        JsonNode body = who(who).post("/api/policing/assessments/" + id + "/answer", Map.of("text", "我负责的两个月在外培训"))
                .expect(status)
                .body();
        assertThat(body.path("code").asText()).isEqualTo(code);
    }

    private static Map<String, Object> scores(String quarter, int score, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("quarter", quarter);
        body.put("officer", "officer");
        body.put("score", score);
        body.put("grounds", GROUNDS);
        return body;
    }

    private JsonNode sign(String who, String side, Map<String, Object> body, int status) {
        return sign(who, side, body, status, VILLAGE);
    }

    private JsonNode sign(String who, String side, Map<String, Object> body, int status, String village) {
        return who(who).post("/api/policing/villages/" + village + "/assessments/" + side, body)
                .expect(status)
                .body();
    }
}
