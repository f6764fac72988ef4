package org.wangge.policing.evidence;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EvidenceItems extends JpaRepository<EvidenceItem, Long> {

    List<EvidenceItem> findByMatterIdOrderByNumber(Long matterId);

    boolean existsByCorrects(Long id);

    /** In the order of their ids, for whoever goes through all of them. */
    List<EvidenceItem> findByIdGreaterThanOrderById(Long id, Limit most);

    @Query("select coalesce(max(i.number), 0) from EvidenceItem i where i.matterId = :matterId")
    int lastNumber(Long matterId);
}
