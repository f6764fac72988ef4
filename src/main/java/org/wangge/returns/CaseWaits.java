package org.wangge.returns;

import org.springframework.data.jpa.repository.JpaRepository;

interface CaseWaits extends JpaRepository<CaseWait, Long> {}
