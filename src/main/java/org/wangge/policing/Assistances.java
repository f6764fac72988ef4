package org.wangge.policing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Assistances extends JpaRepository<Assistance, Long> {

    List<Assistance> findByMatterIdOrderById(Long matterId);

    Optional<Assistance> findFirstByMatterIdAndDoneAtIsNullOrderByIdDesc(Long matterId);
}
