package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.engine.EngineScan;
import org.wangge.testing.OnH2;

/** Runs after all scenarios: whatever people write in either task list, nothing of it comes to lie in a table of the engine. */
@Order(Integer.MAX_VALUE - 1)
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class NoPersonalDataInEngineTest extends Scenario {

    private static final String ADDRESS = "杏花路翡翠里十七号";
    private static final String REMARK = "晚饭后乏力无其他不适";
    private static final String ORDINARY_TEXT = "正正正正";
    private static final List<String> TEMPERATURES = List.of("37.7", "36.9", "38.3");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void afterTheWholeLoopInOurList() {
        goesHome(story -> story);
        comesFromAbroad(story -> story);
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void afterTheWholeLoopInTheTasklist() {
        goesHome(Story::inTheTasklist);
        comesFromAbroad(Story::inTheTasklist);
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void theScanSeesAMarkerThatIsThere() {
        transactions.executeWithoutResult(tx -> plantMarkers());
        assertThat(EngineScan.of(jdbc, "SCRATCH\\_%").find(List.of(ADDRESS, REMARK, "无此标记")))
                .hasSize(2);
        assertThat(EngineScan.of(jdbc).size()).isGreaterThan(40);
        jdbc.sql("drop table scratch_marker").update();
    }

    private void plantMarkers() {
        jdbc.sql("create table scratch_marker (id int primary key, text varchar(40), bytes varbinary(80))")
                .update();
        jdbc.sql("insert into scratch_marker (id, text, bytes) values (1, ?, ?)")
                .params(ADDRESS, REMARK.getBytes(StandardCharsets.UTF_8))
                .update();
    }

    /** Quarantine at home with all that can run beside it, every task with whatever text its form takes. */
    private void goesHome(UnaryOperator<Story> list) {
        Story story = registered(
                Returnee.somebody().fromACountyWithARiskArea().on("2022-03-30").withFever("37.7"));
        Story tasks = list.apply(story);
        tasks.does("health", "review-fever", Map.of("temperature", new BigDecimal("38.3"), "opinion", REMARK));
        tasks.does("grid", "receive-person", Map.of("address", ADDRESS));
        tasks.does("grid", "assess-home").does("health", "issue-order", Map.of("scope", REMARK));
        story.posts(
                        "contact",
                        "/checks",
                        Map.of(
                                "on",
                                "2022-04-11",
                                "session",
                                "morning",
                                "temperature",
                                new BigDecimal("36.9"),
                                "symptoms",
                                List.of(),
                                "remark",
                                REMARK))
                .expect(201);
        story.posts("checkpoint", "/handovers", Map.of("to", "secretary", "note", REMARK))
                .expect(201);
        tasks.does("secretary", "answer-handover", Map.of("outcome", "decline", "reason", REMARK));
        story.posts("checkpoint", "/transfers", Map.of("unit", "141182103213", "reason", ADDRESS))
                .expect(201);
        tasks.does("neighbour", "answer-village-transfer", Map.of("outcome", "decline", "reason", ADDRESS));
        String matter = story.posts("grid", "/non-cooperation", Map.of("kind", "refuses-check", "account", REMARK))
                .expect(201)
                .body()
                .path("id")
                .asText();
        Map<String, Object> request = Map.of("outcome", "request-police", "note", REMARK);
        list.apply(new Story(this, matter))
                .does("secretary", "look-into-non-cooperation", request)
                .does("station", "command-police-work", Map.of("aim", REMARK))
                .does("officer", "visit-person", Map.of("place", ADDRESS, "said", REMARK));
        story.posts("checkpoint", "/closures", Map.of("outcome", "withdrawn", "reason", REMARK))
                .expect(201);
        tasks.does("township", "approve-closure", Map.of("outcome", "refuse", "reason", REMARK));
        until("2022-04-12T10:01");
        tasks.does(
                "checkpoint", "settle-missed-check", Map.of("temperature", new BigDecimal("36.9"), "reason", REMARK));
        until("2022-04-13T00:06");
        tasks.does("health", "review-code", Map.of("reason", REMARK))
                .does("checkpoint", "propose-release", Map.of("gaps", REMARK))
                .does("health", "agree-release", Map.of("opinion", REMARK))
                .does("checkpoint", "hand-release-notice");
        untilTheEndOf("2022-04-13");
        assertThat(story.outcome()).isEqualTo("released");
    }

    /** A centralised place, home again, a missed test and a release that nobody decided in time. */
    private void comesFromAbroad(UnaryOperator<Story> list) {
        itIs("2022-04-11T08:00");
        Story story = registered(Returnee.somebody().fromAbroad().on("2022-04-04"));
        Story tasks = list.apply(story);
        tasks.does("grid", "receive-person", Map.of("address", ADDRESS))
                .does("health", "issue-order", Map.of("scope", REMARK))
                .does("transport", "arrange-transfer")
                .does("checkpoint", "hand-over-person", Map.of("condition", REMARK))
                .does("health", "confirm-admission");
        until("2022-04-12T00:11");
        tasks.does("grid", "receive-home").does("health", "settle-missed-test", Map.of("laboratory", REMARK));
        untilTheEndOf("2022-04-18");
        tasks.does("township", "decide-overdue-order", Map.of("missing", REMARK, "reason", ADDRESS))
                .does("checkpoint", "hand-release-notice", Map.of("toldBy", REMARK));
        assertThat(story.outcome()).isEqualTo("released");
    }

    /** Of everybody in any scenario; a temperature may stand by chance in the fraction of a time. */
    private List<String> leftBehind() {
        EngineScan scan = EngineScan.of(jdbc);
        List<String> left = new ArrayList<>(scan.find(Returnee.everythingPersonal()));
        left.addAll(scan.find(List.of(ADDRESS, REMARK, "上海市", "越南河内", ORDINARY_TEXT)));
        scan.find(TEMPERATURES).stream()
                .filter(place -> !place.matches("(?i)\\S*(TIME|DATE|TIMESTAMP|EXP_TIME)_: .*"))
                .forEach(left::add);
        return left;
    }
}
