package org.wangge.returns;

import org.springframework.data.jpa.repository.JpaRepository;

interface Reveals extends JpaRepository<Reveal, Long> {}
