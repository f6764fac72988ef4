package org.wangge.returns;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VillageTransfers extends JpaRepository<VillageTransfer, Long> {

    Optional<VillageTransfer> findByCaseIdAndState(Long caseId, OfferState state);

    List<VillageTransfer> findByToUnitInAndState(Collection<String> units, OfferState state);

    List<VillageTransfer> findByStateAndExpiresAtLessThanEqual(OfferState state, Instant now);

    @Query("select min(o.expiresAt) from VillageTransfer o where o.state = org.wangge.returns.OfferState.OPEN")
    Optional<Instant> nextExpiry();
}
