package org.wangge.duty;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface DutyHandoverItems extends JpaRepository<DutyHandoverItem, Long> {

    List<DutyHandoverItem> findByHandoverIdInOrderById(Collection<Long> handovers);
}
