package org.wangge.policing;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatterRecordRows extends JpaRepository<MatterRecord, Long> {

    Optional<MatterRecord> findFirstByMatterIdAndTaskOrderByIdDesc(Long matterId, String task);
}
