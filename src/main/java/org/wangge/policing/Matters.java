package org.wangge.policing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Who sees which of them is for {@code MatterAccess} to say. */
public interface Matters extends JpaRepository<Matter, Long> {

    /** The matter, locked until the transaction ends: the first statement of every act on it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Matter m where m.id = :id")
    Optional<Matter> lock(Long id);

    @Query("select m from Matter m where m.caseNumber = :number order by m.id")
    List<Matter> ofCase(String number);

    Optional<Matter> findByCaseNumberAndClosedAtIsNull(String number);

    List<Matter> findByJoinedInto(Long main);

    @Query("select m.caseNumber from Matter m where m.id = :id and m.caseNumber is not null")
    Optional<String> caseNumberOf(Long id);

    /** What a station works on, the oldest first. */
    @Query("""
            select m from Matter m where m.townshipCode = :township and m.stage in (
              org.wangge.policing.Matter.Stage.REQUESTED, org.wangge.policing.Matter.Stage.POLICE_WORK,
              org.wangge.policing.Matter.Stage.DISPOSING) order by m.id
            """)
    List<Matter> atStation(String township);

    @Query("select m.id from Matter m where m.closedAt is null and m.clock.remindAt <= :now order by m.id")
    List<Long> toRemind(Instant now);

    @Query("select m.id from Matter m where m.closedAt is null and m.clock.escalated = false and m.clock.dueAt <= :now"
            + " order by m.id")
    List<Long> overdue(Instant now);

    @Query("select m.id from Matter m where m.closedAt is null and m.clock.pausedUntil <= :now order by m.id")
    List<Long> pauseOver(Instant now);

    @Query("select m.id from Matter m where m.closedAt is null and m.periodEnd <= :now order by m.id")
    List<Long> periodOver(Instant now);

    @Query("""
            select new org.wangge.policing.NextDates(min(m.clock.remindAt),
              min(case when m.clock.escalated = false then m.clock.dueAt end), min(m.clock.pausedUntil), min(m.periodEnd))
            from Matter m where m.closedAt is null
            """)
    NextDates nextDates();
}
