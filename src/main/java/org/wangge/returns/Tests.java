package org.wangge.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Tests extends JpaRepository<CaseTest, Long> {

    List<CaseTest> findByCaseIdOrderByOnDateAscIdAsc(Long caseId);

    Optional<CaseTest> findFirstByCaseIdAndOnDateAndResultIsNullOrderById(Long caseId, LocalDate onDate);

    /** Cases with a planned test of an earlier day, on or after the day they were known, that nobody has taken. */
    @Query("""
            select distinct t.caseId from CaseTest t join ReturnCase c on c.id = t.caseId
            where t.result is null and t.gapReason is null and t.onDate < :today and c.open = true
              and (c.plan.place = org.wangge.returns.Place.TESTS_ONLY
                   or exists (select 1 from IsolationOrder o where o.caseId = c.id))
            order by t.caseId
            """)
    List<Long> casesMissingOne(LocalDate today);
}
