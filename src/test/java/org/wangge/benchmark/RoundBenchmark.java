package org.wangge.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.clock.Days;
import org.wangge.ids.Ids;
import org.wangge.organisation.Level;
import org.wangge.reporting.Report;
import org.wangge.reporting.WholeRound;
import org.wangge.security.Viewers;
import org.wangge.testing.MySqlServer;
import org.wangge.testing.OnBothDatabases;
import org.wangge.testing.TestDatabase;
import org.wangge.worklist.Door;

/**
 * One round of all of Shanxi: opened, signed by every village (of a hundred five with nothing but zeros, three late, one
 * missing, one corrected afterwards), added up level by level to the province, and signed anew wherever a correction has
 * run up. {@code docs/operations.md} has the command; {@code -Dwangge.benchmark.counties} makes it a smaller Shanxi.
 *
 * <p>Each signature goes through the door of the work lists, as its own signer, who is looked up anew, with the answers
 * read by the form, in one transaction that completes the engine's task. In the same run, in turns of some hundreds, on
 * the same database with the same settings, a bare loop of prepared {@code INSERT}s over JDBC writes in one transaction
 * a report, with no reads and no checks: the rows that a signature adds (the version, the audit entry, the engine's
 * history of the end event); and, as the second ratio, as many rows in the same tables as a signature adds, changes and
 * deletes. Opening is held against the bare engine starting as many instances of the same model, each in a transaction
 * of its own; ours starts some hundreds at once, and its time has the snapshots of all grids and villages in it.
 */
@OnBothDatabases(properties = "wangge.sweeps.every=PT1H")
@Import(WholeRound.class)
class RoundBenchmark {

    private static final int COUNTIES = Integer.getInteger("wangge.benchmark.counties", 121);
    private static final String ALL = Shanxi.PROVINCE.substring(0, 2);
    private static final int TURN = 200;
    private static final Map<String, Object> TYPED =
            Map.of("outcome", "signed", "confirm", true, "vehicles", 0, "passers", 0, "needs", 0, "disinfected", 0);
    private static final Map<String, Object> CONFIRMED = Map.of("outcome", "signed", "confirm", true);

    @Autowired
    private WholeRound round;

    @Autowired
    private Door door;

    @Autowired
    private Viewers viewers;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final Shanxi shanxi = new Shanxi();
    private final Map<String, String> tasks = new HashMap<>();

    @Test
    void aRoundOfAWholeProvince() {
        LocalDate small = LocalDate.now(Days.ZONE).plusDays(365);
        transaction.executeWithoutResult(tx -> shanxi.make(1, jdbc));
        open(small);
        signAll(round.owed(small, Level.VILLAGE, ALL), TYPED);
        addUp(small);
        Report township = round.owed(small, Level.TOWNSHIP, ALL).get(0);
        long alone = TestDatabase.onMySql() ? round.rowsRead(township, small) : 0;

        transaction.executeWithoutResult(tx -> shanxi.make(COUNTIES, jdbc));
        LocalDate day = small.plusDays(1);
        double opening = seconds(() -> open(day));
        long instances = count("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ like '%/" + day + "'");
        print(ratio("opening", instances / opening, instances / bareStarts((int) instances)));
        print("instances %d, one a unit from the village up; jobs %d"
                .formatted(instances, count("select count(*) from ACT_RU_JOB")));

        List<Report> signing = signing(day);
        signInTurns(signing);
        double added = seconds(() -> addUp(day));
        long totals =
                count("select count(*) from report r join report_round o on o.id = r.round_id where o.round_day = '"
                        + day + "' and r.level <> 'VILLAGE' and r.state = 'SIGNED'");
        print("totals up to the province: %d, %.0f/s".formatted(totals, totals / added));
        correct(signing, day);
        if (TestDatabase.onMySql()) {
            Report same = round.owed(day, township.unit());
            long among = round.rowsRead(same, day);
            print("rows read for the total of a township of %d: %d where its county is alone, %d in the whole tree"
                    .formatted(same.expected(), alone, among));
            Report province = round.owed(day, Shanxi.PROVINCE);
            print("rows read for the total of the province, of %d: %d"
                    .formatted(province.expected(), round.rowsRead(province, day)));
            assertThat(among).as("what a total reads").isLessThanOrEqualTo(alone + 2);
        }
    }

    /** Which villages sign, those that are late among them; of a hundred one stays silent. */
    private List<Report> signing(LocalDate day) {
        List<Report> villages = round.owed(day, Level.VILLAGE, ALL);
        List<Report> signing = new ArrayList<>();
        List<Object[]> late = new ArrayList<>();
        for (int i = 0; i < villages.size(); i++) {
            if (i % 100 > 0 && i % 100 <= 3) {
                late.add(new Object[] {
                    Timestamp.from(Instant.EPOCH), villages.get(i).id()
                });
            }
            if (i % 100 > 0) {
                signing.add(villages.get(i));
            }
        }
        transaction.executeWithoutResult(tx -> jdbc.batchUpdate("update report set cut_off = ? where id = ?", late));
        return signing;
    }

    private void signInTurns(List<Report> signing) {
        know();
        String silent = silent();
        sign(signing.get(0), TYPED);
        BareRows added = new BareRows(jdbc);
        BareRows touched = new BareRows(jdbc);
        transaction.executeWithoutResult(tx -> {
            adds(added, signing.get(0));
            adds(touched, signing.get(0));
            changesAndDeletes(touched, signing.get(0), silent);
        });
        List<Report> rest = signing.subList(1, signing.size());
        double ours = 0;
        double bare = 0;
        double bareAll = 0;
        long statements = 0;
        for (int from = 0; from < rest.size(); from += TURN) {
            List<Report> turn = rest.subList(from, Math.min(rest.size(), from + TURN));
            long before = asked();
            ours += seconds(() -> turn.forEach(of -> sign(of, TYPED)));
            statements += asked() - before;
            bare += seconds(() -> turn.forEach(of -> transaction.executeWithoutResult(tx -> added.insert())));
            bareAll += seconds(() -> turn.forEach(of -> transaction.executeWithoutResult(tx -> touched.insert())));
        }
        print("signatures %d, statements each %d".formatted(rest.size(), statements / rest.size()));
        print(ratio(
                "signing against inserts of the %d rows it adds".formatted(added.rows()),
                rest.size() / ours,
                rest.size() / bare));
        print(ratio(
                "signing against inserts of the %d rows it adds, changes and deletes".formatted(touched.rows()),
                rest.size() / ours,
                rest.size() / bareAll));
    }

    private static void adds(BareRows rows, Report of) {
        rows.take("report_version", "report_id = ?", of.id(), "id", "report_id");
        rows.take("audit_entry", "subject_type = 'report' and unit_code = ?", of.unit(), "id");
        rows.take("ACT_HI_ACTINST", "ACT_TYPE_ = 'noneEndEvent' and TENANT_ID_ = ?", of.unit(), "ID_");
    }

    private void changesAndDeletes(BareRows rows, Report of, String silent) {
        // beneath no other unit, else the copies would be added up
        rows.take("report", "id = ?", of.id(), "id", "unit_code", "parent_code");
        rows.take("ACT_HI_ACTINST", "ACT_TYPE_ = 'userTask' and TENANT_ID_ = ?", of.unit(), "ID_");
        rows.take("ACT_HI_TASKINST", "TENANT_ID_ = ?", of.unit(), "ID_");
        rows.take("ACT_HI_PROCINST", "TENANT_ID_ = ?", of.unit(), "ID_", "PROC_INST_ID_");
        rows.take("work_item", "unit = ?", silent, "id");
        rows.take("ACT_RU_IDENTITYLINK", "TASK_ID_ = ?", tasks.get(silent), "ID_");
        rows.take("ACT_RU_TASK", "TENANT_ID_ = ?", silent, "ID_");
        rows.take("ACT_RU_EXECUTION", "TENANT_ID_ = ?", silent, "ID_");
    }

    private String silent() {
        return jdbc.queryForObject(
                "select min(unit) from work_item where element = 'sign-village-report' and unit like ?",
                String.class,
                ALL + "%");
    }

    /** Every total, from the townships up. */
    private void addUp(LocalDate day) {
        know();
        signAll(round.owed(day, Level.TOWNSHIP, ALL), CONFIRMED);
        List<Report> cities = round.owed(day, Level.CITY, ALL);
        cities.sort((one, other) -> other.path().length() - one.path().length());
        signAll(cities, CONFIRMED);
    }

    /** One in a hundred is corrected, and every total above it is signed anew. */
    private void correct(List<Report> signing, LocalDate day) {
        List<Report> corrected = new ArrayList<>();
        for (int i = 3; i < signing.size(); i += 99) {
            corrected.add(signing.get(i));
        }
        double took = seconds(() -> corrected.forEach(of -> SignedIn.as(of.unit(), () -> {
            round.correct(of);
            return null;
        })));
        List<Report> outdated = new ArrayList<>();
        round.owed(day, Level.TOWNSHIP, ALL).stream().filter(Report::outdated).forEach(outdated::add);
        round.owed(day, Level.CITY, ALL).stream().filter(Report::outdated).forEach(outdated::add);
        outdated.sort((one, other) -> other.path().length() - one.path().length());
        know();
        double anew = seconds(() -> signAll(outdated, CONFIRMED));
        print("corrections %d, %.0f/s; totals signed anew %d, %.0f/s"
                .formatted(corrected.size(), corrected.size() / took, outdated.size(), outdated.size() / anew));
        String flags = "select concat(sum(zero), ' zero, ', sum(late), ' late, ', sum(state <> 'SIGNED'), ' missing, ',"
                + " sum(corrected), ' corrected') from report where level = 'VILLAGE' and unit_code like ? and round_id = ?";
        Report province = round.owed(day, Shanxi.PROVINCE);
        if (TestDatabase.onMySql()) {
            print("villages: " + jdbc.queryForObject(flags, String.class, ALL + "%", province.roundId()));
        }
        long zero = count("select count(*) from report where zero = true and level = 'VILLAGE' and round_id = "
                + province.roundId());
        assertThat(province.outdated()).isFalse();
        assertThat(round.figure(province, "returned")).isEqualTo(signing.size() - zero);
    }

    /** Opens a day's round at its cut-off; somebody has returned in every village but five of a hundred. */
    private void open(LocalDate day) {
        Instant closes = Days.at(day, LocalTime.of(11, 0));
        List<Object[]> facts = new ArrayList<>();
        List<String> villages = jdbc.queryForList(
                "select code from unit where level = 'VILLAGE' and code like '" + ALL + "%' order by code",
                String.class);
        for (int i = 0; i < villages.size(); i++) {
            if (i % 20 != 7) {
                String village = villages.get(i);
                facts.add(new Object[] {Ids.next(), Timestamp.from(closes.minusSeconds(60)), village, village + "-01"});
            }
        }
        transaction.executeWithoutResult(tx -> jdbc.batchUpdate(
                "insert into report_fact (id, recorded_at, village_code, grid_code, indicator, delta, source)"
                        + " values (?, ?, ?, ?, 'returned', 1, 'benchmark')",
                facts));
        round.open(day, closes);
        know();
    }

    /** Which task waits at each unit, as its people find it in their list. */
    private void know() {
        tasks.clear();
        jdbc.query("select id, unit from work_item where unit like '" + ALL + "%' and element like 'sign-%'", row -> {
            tasks.put(row.getString("unit"), row.getString("id"));
        });
    }

    private void signAll(List<Report> all, Map<String, Object> answers) {
        all.forEach(of -> sign(of, answers));
    }

    private void sign(Report of, Map<String, Object> answers) {
        SignedIn.as(of.unit(), () -> {
            door.complete(viewers.current(), tasks.get(of.unit()), answers);
            return null;
        });
    }

    private static double bareStarts(int instances) {
        try (BareLoop bare = new BareLoop()) {
            return seconds(() -> {
                for (int i = 0; i < instances; i++) {
                    bare.report("report-" + i);
                }
            });
        }
    }

    private static long asked() {
        return TestDatabase.onMySql() ? MySqlServer.shared().statements() : 0;
    }

    private long count(String sql) {
        return jdbc.queryForObject(sql, Long.class);
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String ratio(String what, double ours, double bare) {
        return "%s: ours %.0f/s, bare %.0f/s, ratio %.2f".formatted(what, ours, bare, ours / bare);
    }

    private static void print(String line) {
        System.out.printf("%s, %d counties, %s%n", TestDatabase.onMySql() ? "MySQL" : "H2", COUNTIES, line);
    }
}
