package org.wangge.returns;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TaskRecordRows extends JpaRepository<TaskRecord, Long> {

    Optional<TaskRecord> findFirstByCaseIdAndTaskOrderByIdDesc(Long caseId, String task);
}
