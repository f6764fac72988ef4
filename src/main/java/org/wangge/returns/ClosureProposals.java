package org.wangge.returns;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClosureProposals extends JpaRepository<ClosureProposal, Long> {

    Optional<ClosureProposal> findByCaseIdAndState(Long caseId, OfferState state);
}
