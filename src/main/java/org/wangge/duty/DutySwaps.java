package org.wangge.duty;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface DutySwaps extends JpaRepository<DutySwap, Long> {

    /** The shifts of a swap, read before anything is locked. */
    record Of(Long shiftId, Long otherShiftId) {}

    @Query("select s from DutySwap s where (s.askedBy = :account or s.askedOf = :account) and s.id < :before"
            + " order by s.id desc")
    List<DutySwap> of(Long account, Long before, Limit limit);

    /** What somebody is to hear: what waits for their answer, and what became of what they asked or were asked. */
    @Query("""
            select s from DutySwap s
            where (s.askedOf = :account and (s.state = org.wangge.duty.DutySwap.State.OPEN
                   or (s.state = org.wangge.duty.DutySwap.State.LAPSED and s.askedSaw = false)))
               or (s.askedBy = :account and s.state <> org.wangge.duty.DutySwap.State.OPEN and s.askerSaw = false)
            order by s.id
            """)
    List<DutySwap> news(Long account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from DutySwap s where s.id = :id")
    Optional<DutySwap> lock(Long id);

    @Query("select new org.wangge.duty.DutySwaps$Of(s.shiftId, s.otherShiftId) from DutySwap s"
            + " where s.id = :id and s.askedOf = :account")
    Optional<Of> shiftsOf(Long id, Long account);

    @Query("select s.id from DutySwap s where s.state = org.wangge.duty.DutySwap.State.OPEN"
            + " and (s.shiftId in :shifts or s.otherShiftId in :shifts) order by s.id")
    List<Long> openAbout(Collection<Long> shifts);

    boolean existsByShiftIdAndAskedOfAndState(Long shift, Long askedOf, DutySwap.State state);

    @Transactional(readOnly = true)
    @Query("select min(s.lapsesAt) from DutySwap s where s.state = org.wangge.duty.DutySwap.State.OPEN")
    Optional<Instant> next();

    @Query("select s.id from DutySwap s where s.state = org.wangge.duty.DutySwap.State.OPEN and s.lapsesAt <= :now"
            + " order by s.id")
    List<Long> lapsedBy(Instant now);
}
