package org.wangge.policing.room;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Assessments extends JpaRepository<Assessment, Long> {

    List<Assessment> findByQuarterAndVillageIn(String quarter, Collection<String> villages);

    boolean existsByAccountId(Long accountId);

    List<Assessment> findByAccountIdAndQuarter(Long accountId, String quarter);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Assessment> findByQuarterAndVillageAndAccountId(String quarter, String village, Long accountId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assessment a where a.id = :id")
    Optional<Assessment> lock(Long id);
}
