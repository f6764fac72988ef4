package org.wangge.policing.room.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.policing.room.AssessedOfficer;
import org.wangge.policing.room.AssessmentPart;
import org.wangge.policing.room.Side;

/** Dresses assessments with the names of people and villages, read at once for a whole list. */
@Component
class AssessmentViews {

    private final Accounts accounts;
    private final Units units;

    AssessmentViews(Accounts accounts, Units units) {
        this.accounts = accounts;
        this.units = units;
    }

    /**
     * @param id null as long as nobody signed
     * @param villageScore the village's part with the committee's in it, one decimal, half up
     * @param total null until both sides have signed; one decimal, half up
     */
    public record AssessmentView(
            String id,
            String quarter,
            String village,
            String villageName,
            String officer,
            String name,
            int villageWeight,
            int committeeWeight,
            BigDecimal villageScore,
            Integer stationScore,
            BigDecimal total,
            List<PartView> parts,
            String answer,
            OffsetDateTime answeredAt) {

        /** The latest number of a side, {@code village} or {@code station}; null where nothing is signed. */
        PartView latest(String side) {
            return parts.stream()
                    .filter(part -> part.side().equals(side))
                    .reduce((one, later) -> later)
                    .orElse(null);
        }

        public PartView villagePart() {
            return latest("village");
        }

        public PartView stationPart() {
            return latest("station");
        }
    }

    /** A signed part; of one side the last number counts. */
    public record PartView(
            String side,
            int number,
            int score,
            Integer committeeScore,
            LocalDate committeeMetOn,
            String grounds,
            String correction,
            String signedBy,
            OffsetDateTime signedAt) {}

    List<AssessmentView> of(
            Collection<AssessedOfficer> officers, String quarter, int villageWeight, int committeeWeight) {
        Map<String, String> names =
                units
                        .findAllById(officers.stream()
                                .map(AssessedOfficer::village)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Unit::code, Unit::name));
        Map<Long, Account> signers = accounts
                .findAllById(officers.stream()
                        .flatMap(one -> one.parts().stream())
                        .map(AssessmentPart::signedBy)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
        return officers.stream()
                .map(one -> new AssessmentView(
                        one.assessment() == null ? null : one.assessment().id().toString(),
                        quarter,
                        one.village(),
                        names.get(one.village()),
                        one.username(),
                        one.name(),
                        one.assessment() == null
                                ? villageWeight
                                : one.assessment().villageWeight(),
                        one.assessment() == null
                                ? committeeWeight
                                : one.assessment().committeeWeight(),
                        one.villageScore(),
                        one.latest(Side.STATION) == null
                                ? null
                                : one.latest(Side.STATION).score(),
                        one.total(),
                        one.parts().stream().map(part -> view(part, signers)).toList(),
                        one.assessment() == null ? null : one.assessment().answer(),
                        one.assessment() == null
                                ? null
                                : Days.local(one.assessment().answeredAt())))
                .toList();
    }

    private static PartView view(AssessmentPart part, Map<Long, Account> signers) {
        return new PartView(
                Codes.of(part.side()),
                part.number(),
                part.score(),
                part.committeeScore(),
                part.committeeMetOn(),
                part.grounds(),
                part.correction(),
                signers.get(part.signedBy()).name(),
                Days.local(part.signedAt()));
    }
}
