package org.wangge.checkpoint.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface LedgerRows extends JpaRepository<LedgerRow, Long> {

    Optional<LedgerRow> findByLedgerIdAndNumber(Long ledgerId, int number);

    List<LedgerRow> findByLedgerIdAndVerdictAndNumberGreaterThanOrderByNumber(
            Long ledgerId, Verdict verdict, int after, Limit limit);

    List<LedgerRow> findByLedgerIdAndNumberGreaterThanOrderByNumber(Long ledgerId, int after, Limit limit);
}
