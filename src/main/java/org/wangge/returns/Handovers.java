package org.wangge.returns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Handovers extends JpaRepository<Handover, Long> {

    Optional<Handover> findByCaseIdAndState(Long caseId, OfferState state);

    List<Handover> findByStateAndExpiresAtLessThanEqual(OfferState state, Instant now);
}
