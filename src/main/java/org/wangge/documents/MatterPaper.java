package org.wangge.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * What the person is told of a matter of non-cooperation; a template's {@code notice}. It names no reporter.
 *
 * @param name the person's, {@code null} where it is not known: then it is written by hand
 * @param claim what is said to have happened, in words
 * @param claimedOn when it was reported first
 * @param standing where it stands, in words
 * @param decides who decides, in words
 * @param until until when, in words
 * @param station the police station, where paper is handed in
 * @param county the body that answers complaints
 * @param link the person's own link
 * @param code the link as a picture, {@code data:image/png;base64,…}
 * @param linkUntil the last day on which the link opens
 */
public record MatterPaper(
        String number,
        LocalDate issuedOn,
        String name,
        String claim,
        LocalDate claimedOn,
        String standing,
        String decides,
        String until,
        String station,
        String county,
        String link,
        String code,
        LocalDate linkUntil) {

    public String issuedText() {
        return ChineseDate.of(issuedOn);
    }

    public String claimedText() {
        return ChineseDate.of(claimedOn);
    }

    public String linkUntilText() {
        return ChineseDate.of(linkUntil);
    }

    public List<String> rights() {
        return PoliceLawOfTheDay.on(issuedOn).rights();
    }

    public String remedy() {
        return PoliceLawOfTheDay.on(issuedOn).remedy();
    }

    /** Says nothing of the person and nothing of the link. */
    @Override
    public String toString() {
        return "MatterPaper[" + number + "]";
    }
}
