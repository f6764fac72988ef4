package org.wangge.returns;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReturnCases extends JpaRepository<ReturnCase, Long> {

    Optional<ReturnCase> findByNumber(String number);

    /** The case, locked until the transaction ends: the first statement of every act on it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ReturnCase c where c.number = :number")
    Optional<ReturnCase> lock(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ReturnCase c where c.id = :id")
    Optional<ReturnCase> lock(Long id);

    /** Who the cases are about. */
    @Query("select c.number as number, r.name as name from ReturnCase c join Resident r on r.id = c.residentId"
            + " where c.number in :numbers")
    List<Named> people(Collection<String> numbers);

    /** A case's number and its person's name. */
    interface Named {

        String getNumber();

        String getName();
    }

    @Query("select distinct c.where.village from ReturnCase c where c.open = true and c.facilityCode in :places")
    List<String> villagesWithPeopleAt(List<String> places);

    @Query("select c from ReturnCase c where c.residentId = :resident order by c.id")
    List<ReturnCase> of(Long resident);

    @Query("select c.id from ReturnCase c where c.open = true and c.progress.stageReminderAt <= :now order by c.id")
    List<Long> stageToRemind(Instant now);

    @Query("select min(c.progress.stageReminderAt) from ReturnCase c where c.open = true")
    Optional<Instant> nextReminder();

    @Query(
            "select c.id from ReturnCase c where c.open = true and c.progress.stageEscalated = false and c.progress.stageDueAt <= :now order by c.id")
    List<Long> stageOverdue(Instant now);

    @Query(
            "select min(c.progress.stageDueAt) from ReturnCase c where c.open = true and c.progress.stageEscalated = false")
    Optional<Instant> nextOverdue();

    /** Cases whose last day has begun and that still wait in quarantine or monitoring. */
    @Query("""
            select c.id from ReturnCase c where c.open = true and c.lastDay <= :today
              and c.progress.stage in (org.wangge.returns.Stage.QUARANTINE, org.wangge.returns.Stage.MONITOR) order by c.id
            """)
    List<Long> onTheirLastDay(LocalDate today);

    /** Cases under an order that were watched before a session opened and have no check in it. */
    @Query("""
            select c.id from ReturnCase c
            where c.open = true and c.watchedSince <= :opened and c.plan.place <> org.wangge.returns.Place.TESTS_ONLY
              and c.lastDay >= :day
              and not exists (select 1 from TemperatureCheck t where t.caseId = c.id and t.onDate = :day
                              and t.session = :session and t.replaced = false)
              and not exists (select 1 from MissedCheck m where m.caseId = c.id and m.onDate = :day
                              and m.session = :session)
            order by c.id
            """)
    List<Long> uncheckedIn(Session session, LocalDate day, Instant opened);
}
