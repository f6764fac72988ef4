package org.wangge.reporting.special;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SpecialActions extends JpaRepository<SpecialAction, Long> {

    List<SpecialAction> findBySituationIdOrderById(Long situation);
}
