package org.wangge.returns;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseEvents extends JpaRepository<CaseEvent, Long> {

    List<CaseEvent> findByCaseIdOrderById(Long caseId);
}
