package org.wangge.policing.person;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatterNotices extends JpaRepository<MatterNotice, Long> {

    Optional<MatterNotice> findByTokenHash(byte[] tokenHash);

    List<MatterNotice> findByMatterIdOrderByIdDesc(Long matterId);

    Optional<MatterNotice> findByIdAndMatterId(Long id, Long matterId);
}
