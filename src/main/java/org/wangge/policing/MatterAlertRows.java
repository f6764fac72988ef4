package org.wangge.policing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MatterAlertRows extends JpaRepository<MatterAlert, Long> {

    /** What nobody has seen yet at some stations, and of the village's part in some villages; the newest first. */
    @Query("""
            select a from MatterAlert a where a.seenAt is null and a.id < :before
              and ((a.townshipCode in :townships and a.ofVillage = false)
                or (a.unitCode in :villages and a.ofVillage = true))
              and (a.kind in ('period-over', 'complaint-upheld') or not exists (
                select m.id from Matter m where m.id = a.matterId and m.sealed = true)) order by a.id desc
            """)
    List<MatterAlert> open(Collection<String> townships, Collection<String> villages, long before, Limit limit);

    @Query("""
            select a from MatterAlert a where a.id = :id
              and ((a.townshipCode in :townships and a.ofVillage = false)
                or (a.unitCode in :villages and a.ofVillage = true))
            """)
    Optional<MatterAlert> find(Long id, Collection<String> townships, Collection<String> villages);
}
