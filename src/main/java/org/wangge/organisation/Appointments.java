package org.wangge.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Appointments extends JpaRepository<Appointment, Long> {

    List<Appointment> findByAccountIdOrderByFromDate(Long accountId);

    /** The posts that people hold on a day, one row a post. */
    @Query("""
            select new org.wangge.organisation.Holding(a.id, a.username, a.name, a.enabled,
                   p.role, u.code, u.name, u.path, u.level)
            from Account a
            left join Appointment h on h.accountId = a.id and h.fromDate <= :day
                 and (h.untilDate is null or h.untilDate >= :day)
            left join Post p on p.id = h.postId
            left join Unit u on u.code = p.unitCode
            where a.username in :usernames
            order by a.id, p.role, u.code
            """)
    List<Holding> of(Collection<String> usernames, LocalDate day);

    /** The same for everybody who holds a role at a unit on a day. */
    @Query("""
            select new org.wangge.organisation.Holding(a.id, a.username, a.name, a.enabled,
                   p.role, u.code, u.name, u.path, u.level)
            from Appointment h
            join Account a on a.id = h.accountId
            join Post p on p.id = h.postId
            join Unit u on u.code = p.unitCode
            where p.role = :role and p.unitCode = :unitCode and a.enabled = true and h.fromDate <= :day
              and (h.untilDate is null or h.untilDate >= :day)
            order by h.fromDate, a.id
            """)
    List<Holding> holders(Role role, String unitCode, LocalDate day);

    /** Everybody who holds any post at or beneath a unit on a day. */
    @Query("""
            select new org.wangge.organisation.Holding(a.id, a.username, a.name, a.enabled,
                   p.role, u.code, u.name, u.path, u.level)
            from Appointment h
            join Account a on a.id = h.accountId
            join Post p on p.id = h.postId
            join Unit u on u.code = p.unitCode
            where u.path like concat(:path, '%') and a.enabled = true and h.fromDate <= :day
              and (h.untilDate is null or h.untilDate >= :day)
            order by u.path, p.role, a.id
            """)
    List<Holding> beneath(String path, LocalDate day);
}
