package org.wangge.policing;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface NonCooperations extends JpaRepository<NonCooperation, Long> {

    Optional<NonCooperation> findByCaseNumberAndSettledAtIsNullAndJoinedIsNull(String caseNumber);
}
