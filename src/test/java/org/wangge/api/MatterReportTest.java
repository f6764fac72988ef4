package org.wangge.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reporting where there is no case, as the contract has it. */
class MatterReportTest extends ApiTest {

    private static final String VILLAGE = "141182100200";

    @Autowired
    private JdbcClient jdbc;

    private static Map<String, Object> refusedRegistration() {
        return new HashMap<>(Map.of(
                "unit",
                VILLAGE,
                "kind",
                "refuses-registration",
                "account",
                "<script>alert(1)</script>不肯出示证件",
                "present",
                "卡口值班三人"));
    }

    @Test
    void aReportIsAnsweredWithItsIdAndWhatHappensNext() {
        var made = who("checkpoint").post("/api/matters", refusedRegistration()).expect(201);
        String id = made.body().path("id").asText();
        assertThat(id).matches("\\d{10,20}");
        assertThat(made.location()).isEqualTo("/api/matters/" + id);
        assertThat(made.body().path("next").asText()).contains("贾家庄村党组织书记").doesNotContain("{");
    }

    @Test
    void everyPostThatSeesCasesThereMayReport() {
        for (String post : new String[] {"grid", "contact", "secretary", "officer", "health", "transport", "station"}) {
            who(post).post("/api/matters", refusedRegistration()).expect(201);
        }
    }

    @Test
    void anotherVillageIsNobodysAndAnotherLevelNoVillage() {
        who("neighbour").post("/api/matters", refusedRegistration()).expect(404);
        var town = refusedRegistration();
        town.put("unit", "141182100000");
        assertThat(who("township").post("/api/matters", town).expect(422).body().findValuesAsText("code"))
                .contains("unit-not-village");
    }

    @Test
    void faultsAreSaidBesideTheirFields() {
        var answer = who("checkpoint")
                .post("/api/matters", Map.of("unit", VILLAGE, "kind", "rude", "account", " "))
                .expect(422);
        assertThat(answer.body().findValuesAsText("field")).containsExactlyInAnyOrder("kind", "account");
    }

    @Test
    void theSameFormIsOneReport() {
        long before = count();
        for (int press = 1; press <= 3; press++) {
            who("checkpoint")
                    .send("POST", "/api/matters", refusedRegistration(), "Idempotency-Key", "report-once")
                    .expect(201);
        }
        assertThat(count()).isEqualTo(before + 1);
    }

    private long count() {
        return jdbc.sql("select count(*) from matter_report").query(Long.class).single();
    }
}
