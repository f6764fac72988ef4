package org.wangge.reporting.special;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface SpecialSituations extends JpaRepository<SpecialSituation, Long> {

    /** The situation, locked until the transaction ends: the first statement of every act on it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SpecialSituation s where s.id = :id")
    Optional<SpecialSituation> lock(Long id);

    Optional<SpecialSituation> findBySentOnce(byte[] sentOnce);

    List<SpecialSituation> findByMergedIntoOrderById(Long main);

    /** One that is open, as a shift hands it on. */
    record Open(Long id, String unit, Instant since, Long heldBy) {}

    /** Those of a unit, those that somebody has in hand for it, and those that have climbed to it. */
    @Query("""
            select new org.wangge.reporting.special.SpecialSituations$Open(s.id, s.unitCode, s.reportedAt, s.heldBy)
            from SpecialSituation s
            where s.closedAt is null and (s.unitCode = :unit or s.heldUnit = :unit
              or (s.acknowledgedAt is null and s.toldUnit = :unit))
            order by s.id
            """)
    List<Open> openAt(String unit);

    @Query("""
            select s.unitCode from SpecialSituation s where s.closedAt is null
            union select s.heldUnit from SpecialSituation s where s.closedAt is null and s.heldUnit is not null
            union select s.toldUnit from SpecialSituation s where s.closedAt is null and s.acknowledgedAt is null
            """)
    Set<String> unitsOfOpen();

    @Query("select s.id from SpecialSituation s where s.closedAt is null and s.acknowledgedAt is null"
            + " and (s.unitCode in :units or s.toldUnit in :units) order by s.id")
    List<Long> unacknowledgedAt(Collection<String> units);

    @Transactional(readOnly = true)
    @Query("select min(s.nextAt) from SpecialSituation s")
    Optional<Instant> next();

    @Query("select s.id from SpecialSituation s where s.nextAt <= :now order by s.id")
    List<Long> dueBy(Instant now);

    /** Those that wait for somebody to acknowledge, of whom this person was told. */
    @Query("""
            select s from SpecialSituation s
            where s.id in (select n.situationId from SpecialNotice n where n.accountId = :account and n.waiting = true)
            order by s.id
            """)
    List<SpecialSituation> waitingFor(Long account);
}
