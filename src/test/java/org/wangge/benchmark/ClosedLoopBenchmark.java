package org.wangge.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wangge.checkpoint.ledger.HandingIn;
import org.wangge.checkpoint.ledger.Ledger;
import org.wangge.checkpoint.ledger.LedgerDesk;
import org.wangge.checkpoint.ledger.LedgerState;
import org.wangge.organisation.Staff;
import org.wangge.security.Viewer;
import org.wangge.testing.MySqlServer;
import org.wangge.testing.OnBothDatabases;
import org.wangge.testing.TestDatabase;

/**
 * Whole loops, all that the domain writes included, against the bare engine with the same model on the same database
 * in the same run; and a ledger's rows against the bare engine starting as many instances. {@code docs/operations.md}
 * has the command.
 */
@OnBothDatabases
@Import(OurLoop.class)
@TestInstance(Lifecycle.PER_CLASS)
class ClosedLoopBenchmark {

    private static final int WARM_UP = Integer.getInteger("wangge.benchmark.warm-up", 60);
    private static final int ROUNDS = Integer.getInteger("wangge.benchmark.rounds", 6);
    private static final int LOOPS = Integer.getInteger("wangge.benchmark.loops", 25);
    private static final int ROWS = Integer.getInteger("wangge.benchmark.rows", 500);
    private static final Duration QUIET = Duration.ofSeconds(4);

    @Autowired
    private OurLoop ours;

    @Autowired
    private HandingIn handingIn;

    @Autowired
    private LedgerDesk desk;

    @Autowired
    private Staff staff;

    @Autowired
    private DataSource database;

    private BareLoop bare;

    @BeforeAll
    void warmUp() {
        bare = new BareLoop();
        for (int i = 0; i < WARM_UP; i++) {
            ours.run(passport(8, i));
            bare.run("warm-up-" + i);
        }
        assertThat(history(database)).as("what the engine did").isEqualTo(history(bare.database()));
    }

    @AfterAll
    void close() {
        bare.close();
    }

    @Test
    void wholeLoops() {
        Rounds rounds = new Rounds(1);
        rounds.take(ROUNDS, LOOPS, i -> ours.run(passport(1, i)), i -> bare.run("loop-" + i));
        report("whole loops", rounds.toString());
        if (TestDatabase.onMySql()) {
            report("statements a loop", statements());
        }
    }

    @Test
    void rowsOfALedger() {
        Rounds rounds = new Rounds(ROWS);
        takeIn(9);
        IntStream.range(0, ROWS).forEach(row -> bare.start("row-9-" + row));
        rounds.take(3, 1, this::takeIn, round -> IntStream.range(0, ROWS)
                .forEach(row -> bare.start("row-" + round + "-" + row)));
        report("rows of a ledger", rounds.toString());
    }

    /** How often the engine wrote of each kind, a loop. */
    private static String history(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return Stream.of("ACT_HI_ACTINST", "ACT_HI_TASKINST", "ACT_HI_VARINST", "ACT_HI_DETAIL")
                .map(table -> table + " " + jdbc.queryForObject("select count(*) from " + table, Long.class) / WARM_UP)
                .collect(Collectors.joining(", "));
    }

    /** The server's own count; what the application does while nobody works is taken off both. */
    private String statements() {
        MySqlServer server = MySqlServer.shared();
        long before = server.statements();
        await().pollDelay(QUIET).until(() -> true);
        double idle = (server.statements() - before) / (double) QUIET.toSeconds();
        double our = statements(server, idle, () -> IntStream.range(0, LOOPS).forEach(i -> ours.run(passport(2, i))));
        double other = statements(server, idle, () -> IntStream.range(0, LOOPS).forEach(i -> bare.run("count-" + i)));
        return "ours %.0f, bare %.0f, ratio %.2f".formatted(our, other, our / other);
    }

    private static double statements(MySqlServer server, double idle, Runnable work) {
        long before = server.statements();
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return (server.statements() - before - idle * seconds) / LOOPS;
    }

    private void takeIn(int round) {
        Viewer secretary = new Viewer(staff.of("secretary").orElseThrow());
        String lines = IntStream.range(0, ROWS)
                .mapToObj(row -> "程林艳," + passport(3 + round % 5, round * ROWS + row)
                        + ",,2022-04-11,贾家庄镇,贾家庄村,36.5,高风险,上海市浦东新区")
                .collect(Collectors.joining("\n", "姓名,身份证号,手机号,返乡日期,乡镇,村,体温,风险等级,出发地\n", "\n"));
        Ledger ledger = handingIn.handIn(
                secretary,
                UUID.randomUUID() + ".csv",
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        Ledger taken = await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> desk.find(secretary, ledger.id()), seen -> seen.state() != LedgerState.READING);
        assertThat(taken.accepted()).isEqualTo(ROWS);
    }

    private static String passport(int series, int number) {
        return "E%d%07d".formatted(series, number);
    }

    private static void report(String what, String result) {
        System.out.printf("%s, %s: %s%n", TestDatabase.onMySql() ? "MySQL" : "H2 file", what, result);
    }
}
