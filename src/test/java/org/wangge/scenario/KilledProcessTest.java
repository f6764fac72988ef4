package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.testing.ApplicationProcess;
import org.wangge.testing.LeftDatabase;

/**
 * The process is killed while it takes a ledger in and three checkpoints register people, started again on the same
 * files, and asked the same once more. Nobody has two cases, and nobody none.
 */
class KilledProcessTest {
    private static final int ROWS = 400;
    private static final int CHECKPOINTS = 3;
    private static final int ACKNOWLEDGED = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String LOOPS = "select count(*) from ACT_RU_EXECUTION where PARENT_ID_ is null"
            + " and BUSINESS_KEY_ = c.number and SUPER_EXEC_ is null and PROC_DEF_ID_ like 'return-loop:%'";

    @TempDir
    private static Path folder;

    /** The passports that were sent, and the number of the case that was answered, empty where no answer came. */
    private static final Map<String, String> sent = new ConcurrentHashMap<>();

    private static ApplicationProcess process;
    private static JsonNode before;
    private static JsonNode after;
    private static OffsetDateTime timeBefore;
    private static OffsetDateTime timeAfter;
    private static LeftDatabase left;

    @BeforeAll
    static void killItAtWorkAndStartItAgain() throws Exception {
        process = new ApplicationProcess(folder);
        int port = process.start();
        Actor city = new Actor(port, "city", Clock.systemUTC());
        city.post("/api/demo/clock", Map.of("advance", "PT25H")).expect(200);
        String ledger = handIn(new Actor(port, "secretary", Clock.systemUTC()));
        List<Thread> checkpoints = IntStream.range(0, CHECKPOINTS)
                .mapToObj(checkpoint -> new Thread(() -> registerUntilCutOff(port, checkpoint)))
                .toList();
        checkpoints.forEach(Thread::start);
        before = await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> city.get("/api/ledgers/" + ledger).body(),
                        seen -> seen.path("accepted").asInt() > 0
                                && acknowledged().size() >= ACKNOWLEDGED);
        timeBefore = time(city);
        process.kill();
        for (Thread checkpoint : checkpoints) {
            checkpoint.join();
        }

        int again = process.start();
        Actor sameCity = new Actor(again, "city", Clock.systemUTC());
        timeAfter = time(sameCity);
        sent.forEach((passport, number) -> {
            String answered = register(new Actor(again, "checkpoint", Clock.systemUTC()), passport);
            assertThat(answered).startsWith(number);
            sent.put(passport, answered);
        });
        after = await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> sameCity.get("/api/ledgers/" + ledger).body(),
                        seen -> !seen.path("state").asText().equals("reading"));
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
    void theKillCameInTheMiddle() {
        assertThat(before.path("state").asText()).isEqualTo("reading");
        assertThat(before.path("accepted").asInt()).isBetween(1, ROWS - 1);
    }

    @Test
    void eachRowOfTheLedgerHasOneCaseAndOneProcess() {
        assertThat(after.path("state").asText()).isEqualTo("done");
        assertThat(after.path("accepted").asInt()).isEqualTo(ROWS);
        assertThat(after.path("duplicates").asInt()).isZero();
        assertThat(left.texts("select case_number from ledger_row where verdict = 'ACCEPT'"))
                .hasSize(ROWS)
                .doesNotHaveDuplicates();
        assertThat(left.texts("select number from ledger_row r where not exists (select 1 from return_case c"
                        + " where c.number = r.case_number and (" + LOOPS + ") = 1)"))
                .isEmpty();
    }

    @Test
    void eachRegistrationThatWasSentHasOneCaseAndOneProcess() {
        assertThat(sent.values()).doesNotContain("").doesNotHaveDuplicates();
        sent.values().forEach(number -> assertThat(
                        left.texts("select (" + LOOPS + ") from return_case c where number = '" + number + "'"))
                .as(number)
                .containsExactly("1"));
    }

    @Test
    void nothingStandsAlone() {
        assertThat(left.texts("select number from return_case"))
                .hasSize(ROWS + sent.size())
                .doesNotHaveDuplicates()
                .containsAll(sent.values());
        assertThat(left.texts("select resident_id from return_case")).doesNotHaveDuplicates();
        assertThat(left.texts("select number from return_case c where (select count(*) from registration r"
                        + " where r.case_id = c.id and r.joined is null) <> 1"))
                .isEmpty();
        assertThat(left.texts("select source from registration")).containsExactlyInAnyOrderElementsOf(sources());
        assertThat(left.texts("select BUSINESS_KEY_ from ACT_RU_EXECUTION e where PARENT_ID_ is null"
                        + " and not exists (select 1 from return_case c where c.number = e.BUSINESS_KEY_)"
                        + " and not exists (select 1 from report r join report_round o on o.id = r.round_id"
                        + " where concat(r.unit_code, '/', o.round_day) = e.BUSINESS_KEY_)"))
                .isEmpty();
        assertThat(left.texts("select TASK_DEF_KEY_ from ACT_RU_TASK t where not exists"
                        + " (select 1 from work_item w where w.id = t.ID_)"))
                .isEmpty();
    }

    /** Where each registration came from: a row of the ledger, or one of the checkpoints. */
    private static List<String> sources() {
        List<String> sources = new ArrayList<>(Collections.nCopies(sent.size(), "checkpoint"));
        left.texts("select concat('ledger:', ledger_id, ':', number) from ledger_row")
                .forEach(sources::add);
        return sources;
    }

    @Test
    void theDemonstrationsClockDoesNotJumpBack() {
        assertThat(timeAfter).isBetween(timeBefore, timeBefore.plusMinutes(10));
    }

    private static OffsetDateTime time(Actor actor) {
        return OffsetDateTime.parse(
                actor.get("/api/demo/clock").expect(200).body().path("now").asText());
    }

    private static List<String> acknowledged() {
        return sent.values().stream().filter(number -> !number.isEmpty()).toList();
    }

    private static void registerUntilCutOff(int port, int checkpoint) {
        Actor actor = new Actor(port, "checkpoint", Clock.systemUTC());
        try {
            for (int person = 0; ; person++) {
                String passport = "E%d%07d".formatted(checkpoint + 1, person);
                sent.put(passport, "");
                sent.put(passport, register(actor, passport));
            }
        } catch (UncheckedIOException cutOff) {
            // this is what the test is about
        }
    }

    /** Registers with a key that is the same each time, and gives the number of the case. */
    private static String register(Actor actor, String passport) {
        Map<String, Object> origin = Map.of("place", "上海市浦东新区", "risk", "high", "contact", "none", "near", "none");
        Map<String, Object> person = Map.of(
                "identity",
                Map.of("type", "passport", "number", passport),
                "name",
                "程林艳",
                "returnedOn",
                "2022-04-12",
                "origin",
                origin,
                "unit",
                "141182100200",
                "temperature",
                36.5);
        return actor.send("POST", "/api/registrations", person, "Idempotency-Key", "key-" + passport)
                .expect(201)
                .body()
                .path("number")
                .asText();
    }

    private static String handIn(Actor actor) {
        String lines = IntStream.range(0, ROWS)
                .mapToObj("程林艳,E9%07d,,2022-04-12,贾家庄镇,贾家庄村,36.5,高风险,上海市浦东新区"::formatted)
                .collect(Collectors.joining("\n", "姓名,身份证号,手机号,返乡日期,乡镇,村,体温,风险等级,出发地\n", "\n"));
        String part = "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String body = part.formatted("kind", "", "returnees")
                + part.formatted("file", "; filename=\"ledger.csv\"", lines)
                + "--part--\r\n";
        String credentials = "secretary:" + Actor.PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(actor.uri("/api/ledgers"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes()))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body))
                .build();
        return Actor.answer("POST /api/ledgers", actor.exchange(request))
                .expect(202)
                .body()
                .path("id")
                .asText();
    }
}
