package org.wangge.policing.evidence;

import org.springframework.data.jpa.repository.JpaRepository;

interface Countersignatures extends JpaRepository<Countersignature, Long> {}
