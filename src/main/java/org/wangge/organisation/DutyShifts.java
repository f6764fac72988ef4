package org.wangge.organisation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

public interface DutyShifts extends JpaRepository<DutyShift, Long> {

    /**
     * Those of the police rooms of units that touch a span of time, in order.
     *
     * @param earliest no shift that began before it can still run: the index begins there
     */
    @Query("""
            select s from DutyShift s
            where s.unitCode in :units and s.roster = org.wangge.organisation.DutyShift.Roster.ROOM
              and s.beginsAt >= :earliest and s.beginsAt < :until and s.endsAt > :from
            order by s.beginsAt, s.id
            """)
    List<DutyShift> within(Collection<String> units, Instant earliest, Instant from, Instant until);

    /** The same for one unit's own roster, leaders first. */
    @Query("""
            select s from DutyShift s
            where s.unitCode = :unit and s.roster = org.wangge.organisation.DutyShift.Roster.UNIT
              and s.beginsAt >= :earliest and s.beginsAt < :until and s.endsAt > :from
            order by s.beginsAt, s.leader desc, s.id
            """)
    List<DutyShift> onRoster(String unit, Instant earliest, Instant from, Instant until);

    /** When the next shift of a unit's roster begins after an instant. */
    @Transactional(readOnly = true)
    @Query("select min(s.beginsAt) from DutyShift s"
            + " where s.roster = org.wangge.organisation.DutyShift.Roster.UNIT and s.beginsAt > :after")
    Optional<Instant> nextBegin(Instant after);

    /** When the next shift of a unit's roster ends after an instant. */
    @Transactional(readOnly = true)
    @Query("select min(s.endsAt) from DutyShift s"
            + " where s.roster = org.wangge.organisation.DutyShift.Roster.UNIT and s.endsAt > :after")
    Optional<Instant> nextEnd(Instant after);

    @Query("select distinct s.unitCode from DutyShift s"
            + " where s.roster = org.wangge.organisation.DutyShift.Roster.UNIT and s.beginsAt = :moment")
    List<String> unitsThatBegin(Instant moment);

    @Query("select s from DutyShift s where s.roster = org.wangge.organisation.DutyShift.Roster.UNIT"
            + " and s.endsAt = :moment and s.unitCode in :units")
    List<DutyShift> endingAt(Instant moment, Collection<String> units);

    /** The shift, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from DutyShift s where s.id = :id")
    Optional<DutyShift> lock(Long id);

    /** Those of one person that touch a span of time, wherever they are. */
    @Query("""
            select s from DutyShift s
            where s.accountId = :account and s.beginsAt >= :earliest and s.beginsAt < :until and s.endsAt > :from
            """)
    List<DutyShift> of(Long account, Instant earliest, Instant from, Instant until);
}
