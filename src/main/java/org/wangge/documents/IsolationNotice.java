package org.wangge.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the notice of an isolation or monitoring order says; a template's {@code notice}.
 *
 * @param issuer the body that the law names, in words
 * @param measures consecutive, at least one
 * @param scope what is restricted, in words
 * @param basis the articles that the order rests on
 */
public record IsolationNotice(
        String number,
        String issuer,
        LocalDate issuedOn,
        NoticePerson person,
        List<NoticeMeasure> measures,
        String scope,
        List<LocalDate> testDates,
        List<String> basis,
        String rule,
        String ruleVersion,
        String contactName,
        String contactPhone) {

    public String issuedText() {
        return ChineseDate.of(issuedOn);
    }

    public String untilText() {
        return measures.get(measures.size() - 1).untilText();
    }

    public String testDatesText() {
        return testDates.stream().map(ChineseDate::of).collect(Collectors.joining("、"));
    }

    /** Rights under the law of the day of issue. */
    public List<String> rights() {
        return LawOfTheDay.on(issuedOn).rights();
    }

    /** Where to complain under the law of the day of issue. */
    public List<String> remedies() {
        return LawOfTheDay.on(issuedOn).remedies();
    }
}
