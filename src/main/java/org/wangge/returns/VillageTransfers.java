package org.wangge.returns;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface VillageTransfers extends JpaRepository<VillageTransfer, Long> {

    Optional<VillageTransfer> findByCaseIdAndState(Long caseId, OfferState state);

    List<VillageTransfer> findByToUnitInAndState(Collection<String> units, OfferState state);

    List<VillageTransfer> findByStateAndExpiresAtLessThanEqual(OfferState state, Instant now);
}
