package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.engine.EngineScan;
import org.wangge.testing.OnH2;

/** Whatever people write in either task list, nothing of it comes to lie in a table of the engine. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class NoPersonalDataInEngineTest extends Scenario {

    private static final String ADDRESS = "杏花路翡翠里十七号";
    private static final String REMARK = "晚饭后乏力无其他不适";
    private static final List<String> TEMPERATURES = List.of("37.7", "36.9", "38.3");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void afterTheWholeLoopInOurList() {
        Returnee person =
                Returnee.somebody().fromACountyWithARiskArea().on("2022-03-30").withFever("37.7");
        Story story = registered(person);
        goesAllTheWay(story, story);
        assertThat(leftBehind(person)).isEmpty();
    }

    @Test
    void afterTheWholeLoopInTheTasklist() {
        Returnee person =
                Returnee.somebody().fromACountyWithARiskArea().on("2022-03-30").withFever("37.7");
        Story story = registered(person);
        goesAllTheWay(story, story.inTheTasklist());
        assertThat(leftBehind(person)).isEmpty();
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

    /** Every task with whatever text its form takes, most of them the ordinary ones and some of the others. */
    private void goesAllTheWay(Story story, Story tasks) {
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
        story.posts("grid", "/non-cooperation", Map.of("kind", "refuses-check", "account", REMARK))
                .expect(201);
        tasks.does("secretary", "look-into-non-cooperation", Map.of("note", REMARK));
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

    /** A temperature may stand by chance in the fraction of a time. */
    private List<String> leftBehind(Returnee person) {
        EngineScan scan = EngineScan.of(jdbc);
        List<String> left = new ArrayList<>(scan.find(
                List.of(person.name(), person.identity(), person.phone(), ADDRESS, REMARK, "上海市崇明区", "正正正正")));
        scan.find(TEMPERATURES).stream()
                .filter(place -> !place.matches("(?i)\\S*(TIME|DATE|TIMESTAMP|EXP_TIME)_: .*"))
                .forEach(left::add);
        return left;
    }
}
