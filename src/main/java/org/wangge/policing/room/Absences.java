package org.wangge.policing.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Absences extends JpaRepository<OfficerAbsence, Long> {

    /** Those of some people that touch a span of days. */
    @Query("""
            select a from OfficerAbsence a
            where a.accountId in :accounts and a.untilDate >= :from and a.fromDate <= :until
            order by a.fromDate, a.id
            """)
    List<OfficerAbsence> of(Collection<Long> accounts, LocalDate from, LocalDate until);
}
