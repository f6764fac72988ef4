package org.wangge.policing.evidence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Uploads extends JpaRepository<Upload, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Upload u where u.id = :id")
    Optional<Upload> lock(Long id);

    long countByAccountIdAndItemIdIsNull(Long accountId);

    List<Upload> findByItemIdIsNullAndExpiresAtLessThanEqual(Instant now);

    @Query("select min(u.expiresAt) from Upload u where u.itemId is null")
    Optional<Instant> nextExpiry();
}
