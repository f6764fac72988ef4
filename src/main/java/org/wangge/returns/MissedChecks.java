package org.wangge.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MissedChecks extends JpaRepository<MissedCheck, Long> {

    List<MissedCheck> findByCaseIdAndSettledAtIsNullOrderByOnDateAscIdAsc(Long caseId);

    List<MissedCheck> findByCaseIdInAndSettledAtIsNullOrderByOnDateAscIdAsc(List<Long> caseIds);

    List<MissedCheck> findAllByCaseIdAndSettledAtIsNotNull(Long caseId);

    Optional<MissedCheck> findByCaseIdAndOnDateAndSession(Long caseId, LocalDate onDate, Session session);

    /** Open cases with a check that was missed before and is not settled. */
    @Query("""
            select distinct m.caseId from MissedCheck m join ReturnCase c on c.id = m.caseId
            where m.settledAt is null and c.open = true order by m.caseId
            """)
    List<Long> casesWithOneOpen();
}
