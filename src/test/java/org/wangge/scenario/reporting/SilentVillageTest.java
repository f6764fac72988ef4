package org.wangge.scenario.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.clock.Days;
import org.wangge.clock.DemoClock;
import org.wangge.clock.Sweeps;
import org.wangge.scenario.Returnee;
import org.wangge.testing.OnBothDatabases;

/** A village that stays silent: it is reminded, then missing, and the township may speak for it. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class SilentVillageTest extends Rounds {

    @Autowired
    private Sweeps sweeps;

    @Test
    void itIsRemindedThenMissingAndTheNextLevelIsTold() {
        until("2022-04-11T11:31");
        assertThat(report(VILLAGE, MONDAY).path("remindedAt").isNull()).isFalse();
        assertThat(report(TOWNSHIP, MONDAY).path("remindedAt").isNull()).isTrue();
        assertThat(posts("township", VILLAGE, MONDAY, "/on-behalf", Map.of("reason", "电话不通"))
                        .expect(409)
                        .code())
                .isEqualTo("not-missing");

        until("2022-04-11T12:01");
        JsonNode silent = report(VILLAGE, MONDAY);
        assertThat(silent.path("state").asText()).isEqualTo("missing");
        assertThat(silent.path("toldAt").isNull()).isFalse();
        assertThat(texts(report(TOWNSHIP, MONDAY).path("missing"))).contains(VILLAGE);
    }

    @Test
    void fromItsCutOffOnItIsFoundAmongTheMissingAlsoBeforeTheSweepHasMarkedIt() {
        until("2022-04-11T11:59");
        assertThat(found("due")).contains(VILLAGE);
        assertThat(found("missing")).doesNotContain(VILLAGE);
        sweeps.whilePaused(() -> {
            ((DemoClock) clock()).moveTo(Days.at(LocalDate.parse(MONDAY), LocalTime.of(12, 1)));
            assertThat(found("due")).doesNotContain(VILLAGE);
            assertThat(found("missing")).contains(VILLAGE);
        });
    }

    private List<String> found(String state) {
        return who("township")
                .get("/api/reports?date=" + MONDAY + "&state=" + state)
                .expect(200)
                .body()
                .path("items")
                .findValuesAsText("unit");
    }

    @Test
    void theTownshipSpeaksForItAndThatStaysMarked() {
        registered(Returnee.somebody().fromAHighRiskArea());
        until("2022-04-11T12:01");
        posts("city", VILLAGE, MONDAY, "/on-behalf", Map.of("reason", "越级")).expect(403);
        posts("township", VILLAGE, MONDAY, "/on-behalf", Map.of("reason", "书记住院，乡镇代报"))
                .expect(201);

        JsonNode spoken = report(VILLAGE, MONDAY);
        assertThat(spoken.path("state").asText()).isEqualTo("missing");
        assertThat(spoken.path("onBehalf").path("reason").asText()).isEqualTo("书记住院，乡镇代报");
        signsWithTheMissing("township", TOWNSHIP, MONDAY).expect(200);
        JsonNode total = report(TOWNSHIP, MONDAY);
        assertThat(figure(total, "returned")).isEqualTo(1);
        assertThat(total.path("received").asInt()).isZero();
        assertThat(texts(total.path("spokenFor"))).containsExactly(VILLAGE);

        until("2022-04-11T13:00");
        doesTask("secretary", "sign-village-report", Map.of());
        JsonNode own = report(VILLAGE, MONDAY);
        assertThat(own.path("state").asText()).isEqualTo("signed");
        assertThat(own.path("late").asBoolean()).isTrue();
        assertThat(own.path("onBehalf").isNull()).isTrue();
        assertThat(own.path("versions")).hasSize(2);
        assertThat(report(TOWNSHIP, MONDAY).path("outdated").asBoolean()).isTrue();

        doesTask("township", "sign-township-anew", Map.of());
        assertThat(report(TOWNSHIP, MONDAY).path("received").asInt()).isEqualTo(1);
        assertThat(report(TOWNSHIP, MONDAY).path("outdated").asBoolean()).isFalse();
    }

    @Test
    void whenTheNextRoundBeginsItsTaskIsGoneAndSigningLaterIsLateForEver() {
        until("2022-04-12T11:01");
        assertThat(tasksOf(who("secretary"), "sign-village-report")).hasSize(1);
        assertThat(tasksOf(who("township"), "sign-township-report")).hasSize(1);
        signs("secretary", VILLAGE, MONDAY).expect(200);
        assertThat(report(VILLAGE, MONDAY).path("late").asBoolean()).isTrue();
        posts("secretary", VILLAGE, MONDAY, "/corrections", Map.of("reason", "补登"))
                .expect(201);
        assertThat(report(VILLAGE, MONDAY).path("late").asBoolean()).isTrue();
        signs("secretary", VILLAGE, TUESDAY).expect(200);

        JsonNode lines = completeness("township", TOWNSHIP, MONDAY, TUESDAY);
        JsonNode line = lines.path(0);
        assertThat(completeness("secretary", VILLAGE, MONDAY, TUESDAY)).containsExactly(line);
        assertThat(line.path("unit").asText()).isEqualTo(VILLAGE);
        assertThat(line.path("expected").asInt()).isEqualTo(2);
        assertThat(line.path("completeness").asDouble()).isEqualTo(100.0);
        assertThat(line.path("timeliness").asDouble()).isEqualTo(50.0);
        assertThat(line.path("days").findValuesAsText("state")).isEqualTo(List.of("signed", "signed"));
        JsonNode silent = lines.path(1);
        assertThat(silent.path("days").findValuesAsText("state")).isEqualTo(List.of("missing", "due"));
        assertThat(silent.path("expected").asInt()).isEqualTo(1);
        assertThat(silent.path("completeness").asDouble()).isZero();
        JsonNode stillOpen =
                completeness("township", TOWNSHIP, TUESDAY, TUESDAY).path(1);
        assertThat(stillOpen.path("expected").asInt()).isZero();
        assertThat(stillOpen.path("completeness").isNull()).isTrue();
    }

    private JsonNode completeness(String by, String unit, String from, String until) {
        return who(by).get("/api/reporting/completeness?unit=" + unit + "&from=" + from + "&until=" + until)
                .expect(200)
                .body()
                .path("items");
    }
}
