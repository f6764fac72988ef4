package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.testing.ApplicationProcess;
import org.wangge.testing.LeftDatabase;

/**
 * The process is killed while it opens a round and while a grid leader reports one special situation after the other,
 * and started again on the same files. Every unit has one report and one process, and nothing was reported twice.
 */
class KilledRoundTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final OffsetDateTime WINDOW_CLOSES = OffsetDateTime.parse("2022-04-11T11:00:00+08:00");
    private static final String PROCESSES = "select count(*) from ACT_RU_EXECUTION where PARENT_ID_ is null"
            + " and PROC_DEF_ID_ like 'daily-report:%' and BUSINESS_KEY_ = concat(r.unit_code, '/2022-04-11')";

    @TempDir
    private static Path folder;

    /** What was reported, and its id, empty where no answer came. */
    private static final Map<String, String> sent = new ConcurrentHashMap<>();

    private static ApplicationProcess process;
    private static int reportsWhenKilled;
    private static LeftDatabase left;

    @BeforeAll
    static void killItAtWorkAndStartItAgain() throws Exception {
        process = new ApplicationProcess(folder);
        int port = process.start();
        Actor city = actor(port, "city");
        Thread clock = new Thread(() -> untilCutOff(() -> city.post("/api/demo/clock", Map.of("advance", "PT4H"))));
        Thread grid = new Thread(() -> untilCutOff(() -> reportOneAfterTheOther(actor(port, "grid"))));
        clock.start();
        grid.start();
        // the clock stands at the window's end while the round is being opened
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> !time(city)
                .isBefore(WINDOW_CLOSES));
        process.kill();
        clock.join();
        grid.join();
        try (LeftDatabase killed = process.database()) {
            reportsWhenKilled = killed.count("report");
        }

        int again = process.start();
        Actor sameGrid = actor(again, "grid");
        sent.replaceAll((what, id) -> {
            String answered = report(sameGrid, what);
            assertThat(answered).startsWith(id);
            return answered;
        });
        Actor sameCity = actor(again, "city");
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> !sameCity.get(
                        "/api/reports?date=2022-04-11")
                .expect(200)
                .body()
                .path("items")
                .isEmpty());
        actor(again, "secretary")
                .post("/api/reports/141182100200/2022-04-11/sign", Map.of("confirm", true))
                .expect(200);
        process.stop();
        left = process.database();
    }

    @AfterAll
    static void close() throws SQLException {
        process.kill();
        if (left != null) {
            left.close();
        }
    }

    @Test
    void theKillCameBeforeTheRoundWasThere() {
        assertThat(reportsWhenKilled).isZero();
        assertThat(sent).isNotEmpty();
    }

    @Test
    void eachUnitHasOneReportAndOneProcessUntilItIsSigned() {
        assertThat(left.count("report_round")).isEqualTo(1);
        int units = left.count("unit where level in ('CITY', 'TOWNSHIP', 'VILLAGE')");
        assertThat(left.count("report")).isEqualTo(units);
        assertThat(left.count("report r where r.state = 'DUE' and (" + PROCESSES + ") <> 1"))
                .isZero();
        assertThat(left.count("report r where r.state = 'SIGNED' and (" + PROCESSES + ") <> 0"))
                .isZero();
        assertThat(left.count("report where state = 'SIGNED'")).isEqualTo(1);
        assertThat(left.count("work_item where process_key = 'daily-report'")).isEqualTo(units - 1);
    }

    @Test
    void eachSpecialSituationThatWasSentIsThereOnceWithOneProcess() {
        assertThat(sent.values()).doesNotContain("").doesNotHaveDuplicates();
        assertThat(left.count("special_situation")).isEqualTo(sent.size());
        assertThat(left.count("ACT_RU_EXECUTION where PARENT_ID_ is null and PROC_DEF_ID_ like 'special-situation:%'"))
                .isEqualTo(sent.size());
    }

    private static Actor actor(int port, String username) {
        return new Actor(port, username, Clock.systemUTC());
    }

    private static void untilCutOff(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException cutOff) {
            // this is what the test is about
        }
    }

    private static void reportOneAfterTheOther(Actor grid) {
        for (int i = 0; ; i++) {
            String what = "第" + i + "户停暖";
            sent.put(what, "");
            sent.put(what, report(grid, what));
        }
    }

    /** Every second one with a key, as our page sends it, the others as somebody does who knows of none. */
    private static String report(Actor grid, String what) {
        Map<String, Object> body = Map.of("kind", "food-or-heating-failing", "what", what, "where", "村东头");
        String[] key =
                what.hashCode() % 2 == 0 ? new String[0] : new String[] {"Idempotency-Key", "key-" + what.hashCode()};
        Answer answer = grid.send("POST", "/api/special-situations", body, key);
        assertThat(answer.status()).isIn(200, 201);
        return answer.body().path("id").asText();
    }

    private static OffsetDateTime time(Actor actor) {
        return OffsetDateTime.parse(
                actor.get("/api/demo/clock").expect(200).body().path("now").asText());
    }
}
