package org.wangge.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * What the notice of a release says; a template's {@code notice}.
 *
 * @param orderNumber the number of the order that ends
 * @param opinion the health worker's, in words
 */
public record ReleaseNotice(
        String number,
        String orderNumber,
        String issuer,
        LocalDate issuedOn,
        NoticePerson person,
        List<NoticeMeasure> measures,
        String opinion,
        String contactName,
        String contactPhone) {

    public String issuedText() {
        return ChineseDate.of(issuedOn);
    }

    /** The end of the last measure. */
    public String freeFromText() {
        return measures.get(measures.size() - 1).untilText();
    }
}
