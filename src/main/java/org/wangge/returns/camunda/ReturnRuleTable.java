package org.wangge.returns.camunda;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.engine.Decisions;
import org.wangge.returns.ColourValue;
import org.wangge.returns.Contact;
import org.wangge.returns.Near;
import org.wangge.returns.Origin;
import org.wangge.returns.OriginPlace;
import org.wangge.returns.Place;
import org.wangge.returns.ReturnRules;
import org.wangge.returns.Risk;
import org.wangge.returns.RuleResult;

/**
 * Asks {@code return-rules.dmn}. Only what follows from an origin reaches the table, never the place itself; the
 * table's order of rows is the precedence of subjects and scopes.
 */
@Component
public class ReturnRuleTable implements ReturnRules {

    private static final String DECISION = "return-rule";
    private static final LocalDate TAIYUAN_SINCE = LocalDate.of(2022, 3, 30);

    private final Decisions decisions;

    ReturnRuleTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public RuleResult of(LocalDate returnedOn, Origin origin) {
        Decisions.Answer answer = decisions.ask(DECISION, question(returnedOn, origin));
        return result(returnedOn, answer.version(), answer.rows());
    }

    static Map<String, Object> question(LocalDate returnedOn, Origin origin) {
        OriginPlace place = OriginPlace.of(origin.place());
        Map<String, Object> question = new HashMap<>();
        question.put("returnedOn", returnedOn);
        question.put("closeContact", origin.contact() == Contact.CLOSE_CONTACT);
        question.put("entrant", origin.contact() == Contact.ENTRANT);
        question.put("contactOfContact", origin.contact() == Contact.CONTACT_OF_CONTACT);
        question.put("highRiskArea", origin.risk() == Risk.HIGH);
        question.put("mediumRiskArea", origin.risk() == Risk.MEDIUM);
        question.put("lowRiskArea", origin.risk() == Risk.LOW);
        question.put("countyWithRiskArea", origin.near() == Near.COUNTY_WITH_RISK_AREA);
        question.put("prefectureWithCases", origin.near() == Near.PREFECTURE_WITH_CASES);
        question.put("fromTaiyuan", place == OriginPlace.TAIYUAN && !returnedOn.isBefore(TAIYUAN_SINCE));
        question.put("otherProvince", place == OriginPlace.OTHER_PROVINCE);
        return question;
    }

    static RuleResult result(LocalDate returnedOn, int version, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return new RuleResult("none", version, Place.NONE, null, null, List.of(), ColourValue.GREEN);
        }
        Map<String, Object> row = rows.get(0);
        int quarantine = ((Number) row.get("quarantineDays")).intValue();
        int monitoring = ((Number) row.get("monitoringDays")).intValue();
        return new RuleResult(
                (String) row.get("rule"),
                version,
                word(Place.class, row.get("place")),
                quarantine == 0 ? null : returnedOn.plusDays(quarantine),
                monitoring == 0 ? null : returnedOn.plusDays(quarantine + monitoring),
                testDates(returnedOn, (String) row.get("testDays")),
                word(ColourValue.class, row.get("colour")));
    }

    private static List<LocalDate> testDates(LocalDate returnedOn, String days) {
        if (days == null || days.isBlank()) {
            return List.of();
        }
        return Arrays.stream(days.split(","))
                .map(day -> returnedOn.plusDays(Integer.parseInt(day.strip())))
                .toList();
    }

    private static <E extends Enum<E>> E word(Class<E> type, Object word) {
        return Codes.parse(type, (String) word)
                .orElseThrow(() ->
                        new IllegalStateException("The return rules know no " + type.getSimpleName() + " " + word));
    }
}
