package org.wangge.policing.cases;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseStepRows extends JpaRepository<CaseStep, Long> {

    List<CaseStep> findByMatterIdOrderByPlace(Long matterId);
}
