package org.wangge.policing.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.wangge.organisation.Role;

/** Who held which post over the place of a case on a day, by the appointments. */
public interface Roster {

    /** The officer, if this account held a police post over the place then; auxiliaries never do. */
    Optional<Officer> police(Long accountId, LocalDate on);

    boolean holds(Long accountId, Role role, LocalDate on);
}
