package org.wangge.policing.cases;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AdministrativeCaseRows extends JpaRepository<AdministrativeCaseRow, Long> {

    /** Cases whose time for a reconsideration has passed. */
    @Query(
            "select c.matterId from AdministrativeCaseRow c where c.finished = false and c.reconsiderUntil < :day order by c.matterId")
    List<Long> withoutReconsiderationBefore(LocalDate day);

    /** Decisions that should have been served before a day and were not, of which nobody was told yet. */
    @Query("select c.matterId from AdministrativeCaseRow c where c.finished = false and c.toldLate = false"
            + " and c.serveBy < :day order by c.matterId")
    List<Long> notServedBefore(LocalDate day);
}
