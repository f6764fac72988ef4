package org.wangge.policing.cases;

import java.time.LocalDate;
import java.util.Optional;

/** The law of a day, in dated rows. */
public interface Law {

    /** What a day's law has for an act; empty where it has nothing. */
    Optional<Ground> ground(String code, Gravity gravity, LocalDate day);

    /**
     * What a day's law says of the procedure.
     *
     * @throws IllegalArgumentException where there is no such row
     */
    Provision procedure(String key, LocalDate day);
}
