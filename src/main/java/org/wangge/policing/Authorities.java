package org.wangge.policing;

import java.time.LocalDate;

/** Which authority the law names for penalties on a kind of act: rows of a dated table, never constants. */
public interface Authorities {

    /** The word for the police among authorities. */
    String POLICE = "police";

    /** @return {@link #POLICE} or another's word, such as {@code disease-control}, named by the text {@code authority.<word>} */
    String of(Kind kind, LocalDate actDate);
}
