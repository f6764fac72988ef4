package org.wangge.returns;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Orders extends JpaRepository<IsolationOrder, Long> {

    List<IsolationOrder> findByCaseIdOrderByFromDateAscIdAsc(Long caseId);
}
