package org.wangge.returns;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.population.Resident;
import org.wangge.population.Residents;

/** Everybody who was in care at a place on a day, in the order of their places. Who may ask is for the caller to say. */
@Service
@Transactional(readOnly = true)
public class CaseRegister {

    private final EntityManager entities;
    private final Residents residents;

    CaseRegister(EntityManager entities, Residents residents) {
        this.entities = entities;
        this.residents = residents;
    }

    /**
     * One person.
     *
     * @param test the last test with a result, {@code null} where there is none
     */
    public record Entry(ReturnCase of, Resident person, CaseTest test) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Entry[" + of.number() + "]";
        }
    }

    /** At most so many; asks three times, however many they are. */
    public List<Entry> on(LocalDate day, String unitPath, int most) {
        List<ReturnCase> cases = entities.createQuery(
                        "select c from ReturnCase c where c.where.path like :unit and c.registeredAt < :end"
                                + " and (c.open = true or c.ending.closedAt >= :begin) order by c.where.path, c.id",
                        ReturnCase.class)
                .setParameter("unit", unitPath + "%")
                .setParameter("end", Days.endOf(day))
                .setParameter("begin", Days.startOf(day))
                .setMaxResults(most)
                .getResultList();
        if (cases.isEmpty()) {
            return List.of();
        }
        Map<Long, Resident> people = residents
                .find(cases.stream().map(ReturnCase::residentId).toList())
                .stream()
                .collect(Collectors.toMap(Resident::id, person -> person, (one, same) -> one));
        Map<Long, CaseTest> tests = new HashMap<>();
        entities.createQuery(
                        "select t from CaseTest t where t.caseId in :cases and t.result is not null"
                                + " and t.onDate <= :day order by t.onDate, t.id",
                        CaseTest.class)
                .setParameter("cases", cases.stream().map(ReturnCase::id).toList())
                .setParameter("day", day)
                .getResultList()
                .forEach(test -> tests.put(test.caseId(), test));
        return cases.stream()
                .map(of -> new Entry(of, people.get(of.residentId()), tests.get(of.id())))
                .toList();
    }
}
