package org.wangge.returns;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StageGaps extends JpaRepository<StageGap, Long> {

    List<StageGap> findByCaseId(Long caseId);
}
