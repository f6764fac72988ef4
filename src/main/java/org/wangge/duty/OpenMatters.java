package org.wangge.duty;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.wangge.security.Viewer;

/** What another feature has open at units, which shifts hand to each other. */
public interface OpenMatters {

    /**
     * @param what a code, such as {@code special-situation}
     * @param heldBy the account of whoever has it in hand, {@code null} where nobody has
     */
    record Open(String what, Long id, Instant since, Long heldBy) {}

    List<Open> at(String unitCode);

    /** The units at which anything is open. */
    Set<String> units();

    /** What those who go off duty had in hand is from now on in the hands of whoever took over. */
    void passOn(String unitCode, Set<Long> leaving, Viewer taker);

    /** Other people are on duty at units now: they must hear of what nobody has taken notice of. */
    void shiftBegan(Set<String> unitCodes);
}
