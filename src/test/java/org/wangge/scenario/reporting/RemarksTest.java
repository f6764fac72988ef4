package org.wangge.scenario.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.engine.EngineScan;
import org.wangge.scenario.Actor;
import org.wangge.testing.OnBothDatabases;
import org.wangge.testing.SignedInClient;

/** What figures do not say is written beside them, and goes up with the report. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class RemarksTest extends Rounds {

    private static final String OF_GRID = "东头两户水管冻裂";
    private static final String OF_VILLAGE = "卡口帐篷昨夜被风吹倒<b>";
    private static final String OF_TOWNSHIP = "三个村缺酒精";
    private static final String MENDED = "帐篷已重新搭好";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void eachLevelReadsWhatTheOneBeneathSaysWithWhoSaidIt() {
        posts("grid", VILLAGE, MONDAY, "/grids/" + GRID + "/confirm", Map.of("remark", OF_GRID))
                .expect(200);
        until("2022-04-11T11:01");
        assertThat(said(report(VILLAGE, MONDAY))).containsExactly(GRID + "：" + OF_GRID + "：" + nameOf("grid"));

        says("secretary", VILLAGE, OF_VILLAGE);
        says("township", TOWNSHIP, OF_TOWNSHIP);
        assertThat(said(report(TOWNSHIP, MONDAY)))
                .containsExactly(VILLAGE + "：" + OF_VILLAGE + "：" + nameOf("secretary"));
        assertThat(said(report(CITY, MONDAY))).containsExactly(TOWNSHIP + "：" + OF_TOWNSHIP + "：" + nameOf("township"));
        assertThat(page("township", "/reports")).contains("被风吹倒&lt;b&gt;").doesNotContain("吹倒<b>");
        assertThat(page("city", "/reports")).contains(OF_TOWNSHIP).contains(nameOf("township"));
    }

    @Test
    void bothTaskListsTakeOneAndKeepNothingOfItInTheEngine() {
        posts("grid", VILLAGE, MONDAY, "/grids/" + GRID + "/confirm", Map.of("remark", OF_GRID))
                .expect(200);
        until("2022-04-11T11:01");
        Actor secretary = inTheTasklist("secretary");
        String task = taskOf(who("secretary"), "sign-village-report");
        assertThat(secretary.opens(task).path("data").path("remarks").asText()).endsWith("：" + OF_GRID);
        Map<String, Object> answers = secretary.ordinaryAnswers(task);
        answers.put("remark", OF_VILLAGE);
        secretary.submits(task, answers).expect(secretary.done());

        String total = taskOf(who("township"), "sign-township-report");
        assertThat(who("township").opens(total).path("data").path("remarks").asText())
                .endsWith("：" + OF_VILLAGE);
        doesTask("township", "sign-township-report", Map.of("remark", OF_TOWNSHIP));
        assertThat(said(report(CITY, MONDAY))).hasSize(1);
        assertThat(EngineScan.of(jdbc).find(List.of(OF_GRID, OF_VILLAGE, OF_TOWNSHIP)))
                .isEmpty();
    }

    @Test
    void aCorrectionSaysItAnewAndEachVersionKeepsItsOwn() {
        until("2022-04-11T11:01");
        says("secretary", VILLAGE, OF_VILLAGE);
        says("township", TOWNSHIP, OF_TOWNSHIP);
        until("2022-04-11T16:05");
        posts("secretary", VILLAGE, MONDAY, "/corrections", Map.of("reason", "补充", "remark", MENDED))
                .expect(201);

        JsonNode village = report(VILLAGE, MONDAY);
        assertThat(village.path("versions").findValuesAsText("remark")).containsExactly(OF_VILLAGE, MENDED);
        assertThat(said(report(TOWNSHIP, MONDAY)).get(0)).contains(MENDED);
        assertThat(said(reportAsKnown("then", TOWNSHIP, MONDAY)).get(0)).contains(OF_VILLAGE);

        String anew = taskOf(who("township"), "sign-township-anew");
        assertThat(who("township").opens(anew).path("data").path("remark").asText())
                .isEqualTo(OF_TOWNSHIP);
        doesTask("township", "sign-township-anew", Map.of("remark", MENDED));
        assertThat(said(report(CITY, MONDAY)).get(0)).contains(MENDED);
    }

    @Test
    void whatTheNextLevelSaysForAVillageIsItsOwnWord() {
        until("2022-04-11T12:01");
        posts("township", VILLAGE, MONDAY, "/on-behalf", Map.of("reason", "电话不通", "remark", OF_TOWNSHIP))
                .expect(201);
        assertThat(said(report(TOWNSHIP, MONDAY)))
                .containsExactly(VILLAGE + "：" + OF_TOWNSHIP + "：" + nameOf("township"));
        String task = taskOf(who("secretary"), "sign-village-report");
        assertThat(who("secretary").opens(task).path("data").path("remark").asText(""))
                .isIn("", "null");
    }

    @Test
    void itIsBoundedInLength() {
        until("2022-04-11T11:01");
        Map<String, Object> long501 = Map.of("confirm", true, "missing", List.of(), "remark", "长".repeat(501));
        JsonNode fault = posts("secretary", VILLAGE, MONDAY, "/sign", long501)
                .expect(422)
                .body()
                .path("errors")
                .path(0);
        assertThat(fault.path("field").asText()).isEqualTo("remark");
        says("secretary", VILLAGE, "😷".repeat(500));
        assertThat(report(VILLAGE, MONDAY)
                        .path("versions")
                        .path(0)
                        .path("remark")
                        .asText())
                .isEqualTo("😷".repeat(500));
    }

    private void says(String who, String unit, String remark) {
        List<String> missing = texts(report(unit, MONDAY).path("missing"));
        posts(who, unit, MONDAY, "/sign", Map.of("confirm", true, "missing", missing, "remark", remark))
                .expect(200);
    }

    private static List<String> said(JsonNode report) {
        return java.util.stream.StreamSupport.stream(report.path("remarks").spliterator(), false)
                .map(one -> one.path("unit").asText() + "：" + one.path("text").asText() + "："
                        + one.path("by").asText())
                .toList();
    }

    private String page(String who, String path) {
        return SignedInClient.as(who, port).get(path).body();
    }
}
