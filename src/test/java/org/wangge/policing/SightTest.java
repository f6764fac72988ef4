package org.wangge.policing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.scenario.Answer;
import org.wangge.scenario.Returnee;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.Story;
import org.wangge.testing.OnBothDatabases;

/**
 * Who sees how much of a matter, for everybody and every stage, over the API. F is the file, O how it ended, a dash that
 * it does not exist. The states are put into the database as they are: which step leads where is told elsewhere.
 */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class SightTest extends Scenario {

    private static final String SENT =
            ", officer_id = (select id from account where username = 'officer'), accepted_at = reported_at";
    private static final String ENDED = "stage = 'CLOSED', closed_at = reported_at, ended_as = ";

    /** What is in the database, in the order of the table's columns. */
    private static final List<String> STATES = List.of(
            "stage = 'ARRANGING'",
            "stage = 'MEETING_NEED'",
            "stage = 'PERSUADING'",
            "stage = 'REQUESTED'",
            "stage = 'POLICE_WORK'" + SENT,
            "stage = 'MEETING_NEED'" + SENT,
            "stage = 'DISPOSING'" + SENT,
            "stage = 'CASE'" + SENT,
            "stage = 'CASE', needs_legal = true" + SENT,
            "stage = 'CASE', needs_county = true" + SENT,
            ENDED + "'MISTAKEN'",
            ENDED + "'EDUCATED'" + SENT,
            ENDED + "'PENALISED', sealed = true" + SENT);

    private static final String TABLE = """
            checkpoint     O O O  O O O O O O O  O O -
            secretary      F F F  O O O O O O O  O O -
            officer        - - -  - F F F F F F  - O -
            station        - - -  F F F F F F F  - F -
            station2       - - -  F F F F F F F  - F -
            station-head   - - -  F F F F F F F  - F -
            legal          - - -  - - - - - F -  - - -
            county-police  - - -  - - - - - - F  - - -
            OTHER-STATION  - - -  - - - - - - -  - - -
            grid           - - -  - - - - - - -  - - -
            contact        - - -  - - - - - - -  - - -
            health         - - -  - - - - - - -  - - -
            transport      - - -  - - - - - - -  - - -
            township       - - -  - - - - - - -  - - -
            township2      - - -  - - - - - - -  - - -
            city           - - -  - - - - - - -  - - -
            neighbour      - - -  - - - - - - -  - - -
            admin          - - -  - - - - - - -  - - -
            auditor        - - -  - - - - - - -  - - -
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Story story;
    private String id;

    @BeforeEach
    void report() {
        OtherStation.maySignIn(jdbc, transactions);
        story = registered(Returnee.somebody().fromAHighRiskArea());
        id = story.posts("checkpoint", "/non-cooperation", Map.of("kind", "refuses-test", "account", "推开采样棒，不肯采"))
                .expect(201)
                .body()
                .path("id")
                .asText();
    }

    @Test
    void everybodySeesOfEachStageWhatIsTheirsAndNothingElse() {
        SoftAssertions all = new SoftAssertions();
        for (int state = 0; state < STATES.size(); state++) {
            put(STATES.get(state));
            for (Map.Entry<String, List<String>> row : rows().entrySet()) {
                String who = row.getKey();
                String expected = row.getValue().get(state);
                all.assertThat(opened(who))
                        .as("%s opens: %s", who, STATES.get(state))
                        .isEqualTo(expected);
                all.assertThat(listed(who))
                        .as("%s lists: %s", who, STATES.get(state))
                        .isEqualTo(expected);
            }
        }
        all.assertAll();
    }

    @Test
    void whoLearnsTheOutcomeLearnsNothingElse() {
        put("stage = 'POLICE_WORK'" + SENT);

        JsonNode seen = who("checkpoint").get("/api/matters/" + id).expect(200).body();

        assertThat(seen.path("file").isNull()).isTrue();
        assertThat(seen.path("stage").isNull()).isTrue();
        assertThat(seen.path("officer").isNull()).isTrue();
        assertThat(seen.toString()).doesNotContain("推开采样棒");
    }

    @Test
    void everyOpeningOfAFileIsOnTheRecordAndShownToTheHeadAlone() {
        put("stage = 'POLICE_WORK'" + SENT);
        who("officer").get("/api/matters/" + id).expect(200);
        who("station2").get("/api/matters/" + id).expect(200);
        who("checkpoint").get("/api/matters/" + id).expect(200);
        who("neighbour").get("/api/matters/" + id).expect(404);

        JsonNode openings = who("station-head")
                .get("/api/matters/" + id + "/openings")
                .expect(200)
                .body();

        assertThat(texts(openings.path("items"), "by")).containsExactly(nameOf("station2"), nameOf("officer"));
        assertThat(texts(openings.path("items"), "post"))
                .containsExactly("station-officer@141182100000", "resident-officer@141182100200");
        for (String other : List.of("station", "officer", "secretary", "county-police", "city", "auditor")) {
            who(other).get("/api/matters/" + id + "/openings").expect(404);
        }
        assertThat(texts(
                        who("auditor")
                                .get("/api/audit?subjectType=matter&subjectId=" + id + "&action=matter-opened")
                                .expect(200)
                                .body()
                                .path("items"),
                        "actor"))
                .containsExactly("station2", "officer");
    }

    @Test
    void anOfficersSightEndsWithThePostAtTheVillage() {
        put("stage = 'POLICE_WORK'" + SENT);
        String appointment = "update appointment set until_date = %s where account_id ="
                + " (select id from account where username = 'officer')";

        sql(appointment.formatted("'2022-04-10'"));
        try {
            assertThat(opened("officer")).isEqualTo("O");
        } finally {
            sql(appointment.formatted("null"));
        }
        assertThat(opened("officer")).isEqualTo("F");
    }

    @Test
    void aSealedRecordOpensOnceForAPurposeThatTheLawNames() {
        put(STATES.get(STATES.size() - 1));
        String path = "/api/matters/" + id + "/unseal";
        for (String other : List.of("station", "station-head", "legal", "city", "auditor", "secretary")) {
            who(other).post(path, Map.of("purpose", "case-handling")).expect(404);
        }
        who("county-police").post(path, Map.of("purpose", "curiosity")).expect(422);

        Answer answer = who("county-police")
                .post(path, Map.of("purpose", "legal-query"))
                .expect(200);

        assertThat(answer.body()
                        .path("file")
                        .path("reports")
                        .path(0)
                        .path("account")
                        .asText())
                .isEqualTo("推开采样棒，不肯采");
        who("county-police").get("/api/matters/" + id).expect(404);
        assertThat(texts(
                        who("station-head")
                                .get("/api/matters/" + id + "/openings")
                                .expect(200)
                                .body()
                                .path("items"),
                        "purpose"))
                .containsExactly("legal-query");
        put(STATES.get(STATES.size() - 2));
        who("county-police").post(path, Map.of("purpose", "legal-query")).expect(404);
    }

    private void put(String state) {
        sql("update matter set closed_at = null, ended_as = null, sealed = false, needs_county = false,"
                + " needs_legal = false, officer_id = null, accepted_at = null where id = " + id);
        sql("update matter set " + state + " where id = " + id);
    }

    private void sql(String change) {
        transactions.executeWithoutResult(tx -> jdbc.sql(change).update());
    }

    private String opened(String who) {
        Answer answer = who(who).get("/api/matters/" + id);
        if (answer.status() == 404) {
            return "-";
        }
        return answer.expect(200).body().path("file").isNull() ? "O" : "F";
    }

    private String listed(String who) {
        Answer answer = who(who).get("/api/matters?limit=200");
        return StreamSupport.stream(answer.body().path("items").spliterator(), false)
                .filter(row -> row.path("id").asText().equals(id))
                .map(row -> row.path("sight").asText().equals("file") ? "F" : "O")
                .findFirst()
                .orElse("-");
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        TABLE.lines()
                .map(line -> line.trim().split(" +"))
                .forEach(cells -> rows.put(
                        cells[0].equals("OTHER-STATION") ? OtherStation.OFFICER : cells[0],
                        Arrays.asList(cells).subList(1, cells.length)));
        return rows;
    }
}
