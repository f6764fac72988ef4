package org.wangge.policing.cases;

import java.time.LocalDate;

/** The order that somebody is said not to have obeyed: without number, issuer and date there is none. */
public record NamedOrder(String number, String issuer, LocalDate issuedOn) {

    boolean isWholeOn(LocalDate day) {
        return isSaid(number) && isSaid(issuer) && issuedOn != null && !issuedOn.isAfter(day);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
