package org.wangge.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Checks extends JpaRepository<TemperatureCheck, Long> {

    List<TemperatureCheck> findByCaseIdOrderByOnDateAscIdAsc(Long caseId);

    Optional<TemperatureCheck> findByCaseIdAndOnDateAndSessionAndReplacedFalse(
            Long caseId, LocalDate onDate, Session session);

    List<TemperatureCheck> findByCaseIdInAndOnDateAndReplacedFalse(List<Long> caseIds, LocalDate onDate);
}
