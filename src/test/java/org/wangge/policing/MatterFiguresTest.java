package org.wangge.policing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.scenario.Scenario;
import org.wangge.testing.OnBothDatabases;

/** What is counted of matters, by whom, and what no figure tells of sealed records. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class MatterFiguresTest extends Scenario {

    private static final String VILLAGE = "141182100200";
    private static final String TOWNSHIP = "141182100000";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void sealedRecordsAreInNoCountButTheirOwnAndThereFromTenOn() {
        // what other stories left ended with a talk
        sql("update matter set stage = 'CLOSED', closed_at = reported_at, ended_as = 'AGREED', sealed = false");
        for (int i = 0; i < 10; i++) {
            report("obstructs-checkpoint");
        }
        for (int i = 0; i < 9; i++) {
            report("conceals");
        }
        sql("update matter set stage = 'CLOSED', closed_at = reported_at, ended_as = 'PENALISED', sealed = true"
                + " where stage <> 'CLOSED'");
        report("conceals");

        JsonNode figures = figures("station", "");

        assertThat(figures.path("unit").asText()).isEqualTo(TOWNSHIP);
        assertThat(figures.path("open").path("kinds").toString()).isEqualTo("{\"conceals\":1}");
        assertThat(figures.path("open").path("stages").toString()).isEqualTo("{\"arranging\":1}");
        assertThat(figures.path("closed").has("penalised")).isFalse();
        assertThat(figures.path("sealed").path("obstructs-checkpoint").asText()).isEqualTo("10");
        assertThat(figures.path("sealed").path("conceals").asText()).isEqualTo("<10");
        assertThat(figures.path("sealed").path("refuses-test").asText()).isEqualTo("<10");
        // beneath one's own unit they could be worked out from two answers
        assertThat(figures("station", "?unit=" + VILLAGE).path("sealed").isNull())
                .isTrue();
        assertThat(figures("secretary", "").path("sealed").isNull()).isTrue();
    }

    @Test
    void whoAnswersForNoMattersCountsNone() {
        for (String who : new String[] {"township", "city", "grid", "admin", "auditor", "legal", "officer"}) {
            who(who).get("/api/matters/figures?unit=" + TOWNSHIP).expect(403);
        }
        who("secretary").get("/api/matters/figures?unit=" + TOWNSHIP).expect(404);
        who("neighbour").get("/api/matters/figures?unit=" + VILLAGE).expect(404);
        who("station").get("/api/matters/figures?unit=141182101000").expect(404);
        assertThat(figures("county-police", "").path("unit").asText()).isEqualTo("141182000000");
    }

    private JsonNode figures(String who, String query) {
        return who(who).get("/api/matters/figures" + query).expect(200).body();
    }

    private void report(String kind) {
        who("checkpoint")
                .post("/api/matters", Map.of("unit", VILLAGE, "kind", kind, "account", "拦不住"))
                .expect(201);
    }

    private void sql(String change) {
        transactions.executeWithoutResult(tx -> jdbc.sql(change).update());
    }
}
