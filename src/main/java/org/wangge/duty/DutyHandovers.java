package org.wangge.duty;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface DutyHandovers extends JpaRepository<DutyHandover, Long> {

    @Query("select h from DutyHandover h where h.unitCode = :unit and h.id < :before order by h.id desc")
    List<DutyHandover> of(String unit, Long before, Limit limit);

    boolean existsByUnitCodeAndTakenAtIsNull(String unit);

    boolean existsByUnitCodeAndGivenAtGreaterThanEqual(String unit, Instant since);

    /** Those of a unit that nobody has taken, up to one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from DutyHandover h where h.unitCode = :unit and h.takenAt is null and h.id < :last order by h.id")
    List<DutyHandover> lockUntaken(String unit, Long last);

    /** Those that nobody has taken at units, and beneath them as far as those above were told. */
    @Query("""
            select h from DutyHandover h join Unit u on u.code = h.unitCode
            where h.takenAt is null and (h.unitCode in :units or (h.toldAt is not null and u.parentCode in :units))
            order by h.id
            """)
    List<DutyHandover> waitingAt(Collection<String> units);

    @Transactional(readOnly = true)
    @Query("select min(h.takeBy) from DutyHandover h where h.takenAt is null and h.toldAt is null")
    Optional<Instant> next();

    @Query("select h.id from DutyHandover h where h.takenAt is null and h.toldAt is null and h.takeBy <= :now"
            + " order by h.id")
    List<Long> lateBy(Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from DutyHandover h where h.id = :id")
    Optional<DutyHandover> lock(Long id);
}
