package org.wangge.duty;

import org.springframework.data.jpa.repository.JpaRepository;

interface DutyReveals extends JpaRepository<DutyReveal, Long> {}
