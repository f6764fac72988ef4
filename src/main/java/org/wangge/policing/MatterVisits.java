package org.wangge.policing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface MatterVisits extends JpaRepository<MatterVisit, Long> {

    List<MatterVisit> findByMatterIdOrderById(Long matterId);

    Optional<MatterVisit> findByOfficerIdAndClientKey(Long officer, String key);
}
