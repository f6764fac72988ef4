package org.wangge.policing.room;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssessmentParts extends JpaRepository<AssessmentPart, Long> {

    List<AssessmentPart> findByAssessmentIdInOrderBySideDescNumberAsc(Collection<Long> assessments);

    List<AssessmentPart> findByAssessmentIdAndSideOrderByNumber(Long assessment, Side side);
}
