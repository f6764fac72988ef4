package org.wangge.policing.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.policing.ResidentOfficers;

/** Who is resident officer where, and who of them is away: one officer a village, so both must be seen at once. */
@Service
@Transactional(readOnly = true)
public class VillageOfficers implements ResidentOfficers {

    private final Covers covers;
    private final Absences absences;

    VillageOfficers(Covers covers, Absences absences) {
        this.covers = covers;
        this.absences = absences;
    }

    @Override
    public List<Officer> available(String village, LocalDate day) {
        List<OfficerPost> holding = holding(List.of(village), day, day);
        Map<Long, List<OfficerAbsence>> away = absences(holding, day, day);
        return holding.stream()
                .filter(post -> !away.containsKey(post.accountId()))
                .map(post -> new Officer(post.accountId(), post.username(), post.name(), post.cover()))
                .toList();
    }

    public List<OfficerPost> holding(Collection<String> villages, LocalDate from, LocalDate until) {
        return villages.isEmpty() ? List.of() : covers.holding(villages, from, until);
    }

    /** The absences of those people that touch a span of days, by account. */
    public Map<Long, List<OfficerAbsence>> absences(Collection<OfficerPost> of, LocalDate from, LocalDate until) {
        List<Long> accounts = of.stream().map(OfficerPost::accountId).distinct().toList();
        return accounts.isEmpty()
                ? Map.of()
                : absences.of(accounts, from, until).stream().collect(Collectors.groupingBy(OfficerAbsence::accountId));
    }
}
