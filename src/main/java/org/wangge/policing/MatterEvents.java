package org.wangge.policing;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatterEvents extends JpaRepository<MatterEvent, Long> {

    List<MatterEvent> findByMatterIdOrderById(Long matterId);
}
