package org.wangge.documents;

import java.time.LocalDate;

/**
 * What a complaint is answered with; a template's {@code answer}.
 *
 * @param name the person's, {@code null} where it is not known
 * @param issuer the body that answers
 * @param upheld whether the complaint was right, and the matter has ended
 * @param reasons as the one who answered wrote them
 */
public record ComplaintAnswer(
        String number,
        String issuer,
        LocalDate complainedOn,
        LocalDate issuedOn,
        String name,
        boolean upheld,
        String reasons) {

    public String issuedText() {
        return ChineseDate.of(issuedOn);
    }

    public String complainedText() {
        return ChineseDate.of(complainedOn);
    }

    public String remedy() {
        return PoliceLawOfTheDay.on(issuedOn).remedy();
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "ComplaintAnswer[" + number + "]";
    }
}
