package org.wangge.policing.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Covers extends JpaRepository<OfficerCover, Long> {

    /** Who is resident officer at one of some villages on a day within a span, the village's own before who covers. */
    @Query("""
            select new org.wangge.policing.room.OfficerPost(h.id, p.unitCode, a.id, a.username, a.name,
                   h.fromDate, h.untilDate, c.appointmentId)
            from Post p
            join Appointment h on h.postId = p.id
            join Account a on a.id = h.accountId
            left join OfficerCover c on c.appointmentId = h.id
            where p.role = org.wangge.organisation.Role.RESIDENT_OFFICER and p.unitCode in :villages
              and a.enabled = true and h.fromDate <= :until and (h.untilDate is null or h.untilDate >= :from)
            order by p.unitCode, case when c.appointmentId is null then 0 else 1 end, h.fromDate, a.id
            """)
    List<OfficerPost> holding(Collection<String> villages, LocalDate from, LocalDate until);
}
