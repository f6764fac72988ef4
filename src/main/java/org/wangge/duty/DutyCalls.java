package org.wangge.duty;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DutyCalls extends JpaRepository<DutyCall, Long> {

    @Query("select c from DutyCall c where c.unitCode = :unit and c.id < :before order by c.id desc")
    List<DutyCall> of(String unit, Long before, Limit limit);

    @Query("select c from DutyCall c where c.unitCode = :unit and c.handledAt is null and c.id < :before"
            + " order by c.id desc")
    List<DutyCall> open(String unit, Long before, Limit limit);

    List<DutyCall> findByUnitCodeAndHandledAtIsNullOrderById(String unit);

    @Query("select distinct c.unitCode from DutyCall c where c.handledAt is null")
    Set<String> unitsWithOpen();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from DutyCall c where c.id = :id")
    Optional<DutyCall> lock(Long id);
}
