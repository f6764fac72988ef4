package org.wangge.policing.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceHandovers extends JpaRepository<EvidenceHandover, Long> {

    List<EvidenceHandover> findByItemIdInOrderById(Collection<Long> items);

    List<EvidenceHandover> findByItemIdOrderById(Long item);

    Optional<EvidenceHandover> findByIdAndItemId(Long id, Long item);
}
