package org.wangge.returns;

import org.springframework.data.jpa.repository.JpaRepository;

interface Registrations extends JpaRepository<Registration, Long> {}
