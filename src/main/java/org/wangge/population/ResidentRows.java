package org.wangge.population;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ResidentRows extends JpaRepository<Resident, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Resident> findByIdentityHash(byte[] identityHash);
}
