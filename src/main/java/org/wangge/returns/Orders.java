package org.wangge.returns;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Orders extends JpaRepository<IsolationOrder, Long> {

    List<IsolationOrder> findByCaseIdOrderByFromDateAscIdAsc(Long caseId);

    /** Those that limit the person on a day. */
    default List<IsolationOrder> inForceOn(Long caseId, LocalDate day) {
        return findByCaseIdOrderByFromDateAscIdAsc(caseId).stream()
                .filter(order -> order.isInForceOn(day))
                .toList();
    }
}
