package org.wangge.policing.evidence;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EvidenceTakeovers extends JpaRepository<EvidenceTakeover, EvidenceTakeover.Key> {

    @Query("""
            select new org.wangge.policing.evidence.FiledItem(i, t.number)
            from EvidenceTakeover t join EvidenceItem i on i.id = t.id.itemId where t.id.matterId = :matterId
            """)
    List<FiledItem> of(Long matterId);

    @Query("select coalesce(max(t.number), 0) from EvidenceTakeover t where t.id.matterId = :matterId")
    int lastNumber(Long matterId);
}
