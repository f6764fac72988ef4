package org.wangge.policing.room;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.organisation.Staff;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.policing.Matter;
import org.wangge.policing.ResidentOfficers.Officer;
import org.wangge.policing.room.VillageState.Load;
import org.wangge.policing.room.VillageState.Staffing;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.testing.OnBothDatabases;

/** What the boards ask of the database, on both of them. */
@OnBothDatabases
@Transactional
class RosterQueriesTest {

    private static final String VILLAGE = "141182100201";
    private static final String OWN = "officer-141182100201";
    private static final String OTHER = "officer-141182100202";

    @Autowired
    private VillageOfficers officers;

    @Autowired
    private VillageStates states;

    @Autowired
    private StationBoard board;

    @Autowired
    private Leave leave;

    @Autowired
    private Shifts shifts;

    @Autowired
    private Loads loads;

    @Autowired
    private RoomChecklist checklist;

    @Autowired
    private StationUnits station;

    @Autowired
    private Units units;

    @Autowired
    private Staff staff;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private final AtomicInteger statements = new AtomicInteger();

    @Test
    void leaveCoverAndShiftsAreReadAsTheyWereEntered() {
        LocalDate today = Days.today(clock);
        leave.enter(viewer("station"), village(), OWN, today, today.plusDays(2), AbsenceReason.LEAVE);
        leave.cover(viewer("station"), village(), OTHER, today, today.plusDays(1));
        shifts.enter(village(), OTHER, List.of(today), LocalTime.of(20, 0), LocalTime.of(8, 0), false);
        entities.flush();
        entities.clear();

        assertThat(officers.available(VILLAGE, today))
                .extracting(Officer::username)
                .containsExactly(OTHER);
        assertThat(officers.available(VILLAGE, today.plusDays(2))).isEmpty();
        assertThat(states.of(List.of(village()))).singleElement().satisfies(state -> {
            assertThat(state.staffing()).isEqualTo(Staffing.COVERED);
            assertThat(state.posts()).hasSize(2);
            assertThat(state.shifts()).hasSize(1);
        });
        assertThat(shifts.within(List.of(VILLAGE), today.plusDays(1), today.plusDays(1)))
                .hasSize(1);
        assertThat(shifts.within(List.of(VILLAGE), today.plusDays(2), today.plusDays(2)))
                .isEmpty();
    }

    @Test
    void theBoardCountsOpenMattersAndPutsTheNearestLimitFirst() {
        Instant now = clock.instant();
        Long officer = staff.of(OWN).orElseThrow().accountId();
        matter(1, "POLICE_WORK", officer, now.plusSeconds(600), null);
        matter(2, "POLICE_WORK", officer, now.plusSeconds(900), now.plusSeconds(60));
        matter(3, "CASE", null, null, now.plusSeconds(300));
        matter(4, "ARRANGING", null, now.plusSeconds(1), null);
        visit(1, officer, now);
        visit(2, officer, now.minusSeconds(8 * 86_400));

        Viewer station = viewer("station");
        assertThat(board.counts(station).get(VILLAGE))
                .containsEntry(Matter.Stage.POLICE_WORK, 2L)
                .containsEntry(Matter.Stage.CASE, 1L)
                .hasSize(2);
        assertThat(board.nearest(station)).extracting(Matter::id).containsExactly(2L, 3L, 1L);
        assertThat(loads.of(List.of(officer))).containsEntry(officer, new Load(2, 1));
        assertThat(board.stranded(station, states.of(List.of(village())))).isEmpty();

        leave.enter(station, village(), OWN, Days.today(clock), Days.today(clock), AbsenceReason.ILLNESS);
        assertThat(board.stranded(station, states.of(List.of(village()))))
                .extracting(Matter::id)
                .containsExactly(1L, 2L);
    }

    @Test
    void howManyVillagesThereAreChangesNotHowOftenTheDatabaseIsAsked() {
        List<Unit> villages = station.villages(viewer("station"), Act.COMMAND_POLICE);
        assertThat(villages.size()).isGreaterThan(5);

        assertThat(asked(() -> states.of(villages)))
                .isPositive()
                .isEqualTo(asked(() -> states.of(villages.subList(0, 1))));
    }

    /** Counted in this test's own session, so that what runs in the background does not matter. */
    private int asked(Runnable question) {
        entities.flush();
        entities.clear();
        int before = statements.get();
        question.run();
        return statements.get() - before;
    }

    @BeforeEach
    void countStatements() {
        entities.unwrap(Session.class).addEventListeners(new SessionEventListener() {
            @Override
            public void jdbcPrepareStatementEnd() {
                statements.incrementAndGet();
            }
        });
    }

    @Test
    void ofARoomsTicksTheLastCounts() {
        Viewer head = viewer("station-head");
        RoomItem item = checklist.name(head, units.findById("141182100000").orElseThrow(), "有标识牌");
        LocalDate today = Days.today(clock);
        checklist.tick(head, village(), item.id(), false, today, null);
        checklist.tick(head, village(), item.id(), true, today, "已补");
        entities.flush();

        assertThat(checklist.ticks(List.of(VILLAGE), List.of(item)))
                .singleElement()
                .satisfies(tick -> {
                    assertThat(tick.isThere()).isTrue();
                    assertThat(tick.note()).isEqualTo("已补");
                });
    }

    private Unit village() {
        return units.findById(VILLAGE).orElseThrow();
    }

    private Viewer viewer(String username) {
        return new Viewer(staff.of(username).orElseThrow());
    }

    private void matter(long id, String stage, Long officer, Instant due, Instant period) {
        database.update(
                "insert into matter (id, unit_code, township_code, grid_code, kind, stage, officer_id, reported_at,"
                        + " due_at, period_end, extensions, escalated, complained, needs_county, needs_legal, need_unmet, sealed, version)"
                        + " values (?, ?, '141182100000', ?, 'OTHER', ?, ?, ?, ?, ?, 0, false, false, false, false, false, false, 0)",
                id,
                VILLAGE,
                VILLAGE + "-01",
                stage,
                officer,
                utc(clock.instant()),
                utc(due),
                utc(period));
    }

    private void visit(long id, Long officer, Instant at) {
        byte[] sealed = new byte[0];
        database.update(
                "insert into matter_visit (id, matter_id, client_key, officer_id, at, place, rule_explained, language,"
                        + " said, outcome, recorded_at) values (?, 1, ?, ?, ?, ?, ?, 'dialect', ?, 'refuses', ?)",
                id,
                "k" + id,
                officer,
                utc(at),
                sealed,
                sealed,
                sealed,
                utc(at));
    }

    private static LocalDateTime utc(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
