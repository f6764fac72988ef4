package org.wangge.returns;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SupervisorAlerts extends JpaRepository<SupervisorAlert, Long> {

    List<SupervisorAlert> findByCaseIdOrderById(Long caseId);
}
