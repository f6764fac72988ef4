package org.wangge.returns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Handovers extends JpaRepository<Handover, Long> {

    Optional<Handover> findByCaseIdAndState(Long caseId, OfferState state);

    List<Handover> findByStateAndExpiresAtLessThanEqual(OfferState state, Instant now);

    @Query("select min(o.expiresAt) from Handover o where o.state = org.wangge.returns.OfferState.OPEN")
    Optional<Instant> nextExpiry();
}
