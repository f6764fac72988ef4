package org.wangge.policing.room;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.policing.room.VillageState.Load;

/** What officers have on their hands, counted for many at once. */
@Component
class Loads {

    private static final String OPEN = "select m.officer_id, count(*) from matter m"
            + " where m.officer_id in (:officers) and m.stage = 'POLICE_WORK' group by m.officer_id";
    private static final String VISITS = "select v.officer_id, count(*) from matter_visit v"
            + " where v.officer_id in (:officers) and v.at >= :monday group by v.officer_id";

    private final EntityManager entities;
    private final Clock clock;

    Loads(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Map<Long, Load> of(Collection<Long> officers) {
        Map<Long, Load> loads = new HashMap<>();
        if (officers.isEmpty()) {
            return loads;
        }
        LocalDate monday = Days.today(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        rows(OPEN, officers, null).forEach(row -> loads.put(officer(row), new Load(count(row), 0)));
        rows(VISITS, officers, monday)
                .forEach(row -> loads.merge(
                        officer(row),
                        new Load(0, count(row)),
                        (open, visits) -> new Load(open.openMatters(), visits.visitsThisWeek())));
        return loads;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Collection<Long> officers, LocalDate monday) {
        var query = entities.createNativeQuery(sql).setParameter("officers", officers);
        if (monday != null) {
            query.setParameter("monday", Days.startOf(monday));
        }
        return query.getResultList();
    }

    private static Long officer(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    private static long count(Object[] row) {
        return ((Number) row[1]).longValue();
    }
}
