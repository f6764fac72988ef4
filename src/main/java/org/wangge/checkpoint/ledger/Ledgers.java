package org.wangge.checkpoint.ledger;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface Ledgers extends JpaRepository<Ledger, Long> {
    /** Hibernate's word for "skip what somebody else has locked". */
    String SKIP_LOCKED = "-2";

    Optional<Ledger> findByUnitCodeAndFileHash(String unitCode, byte[] fileHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Ledger l where l.id = :id")
    Optional<Ledger> lock(Long id);

    /** The same, or nothing where another node is at it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("select l from Ledger l where l.id = :id and l.state = LedgerState.READING")
    Optional<Ledger> lockUnlessBusy(Long id);

    @Query("select l.id from Ledger l where l.state = LedgerState.READING order by l.id")
    List<Long> unfinished();

    @Query("""
            select l from Ledger l
            where (:below is null or l.id < :below) and (l.unitPath like concat(:path, '%'))
            order by l.id desc
            """)
    List<Ledger> beneath(String path, Long below, Limit limit);
}
