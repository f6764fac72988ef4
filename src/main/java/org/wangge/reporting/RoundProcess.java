package org.wangge.reporting;

import java.time.Instant;
import java.util.Collection;
import org.wangge.organisation.Level;

/** What rounds ask of the process engine. Business keys read {@code unit/round}. */
public interface RoundProcess {

    /** One unit that owes a report until its cut-off. */
    record Owed(String key, String unit, Level level, Instant until) {}

    /** Begins one process a unit, all of a round at once. */
    void open(Collection<Owed> owed);

    /** Ends what still waits to be signed though its cut-off is past, before the round begins whose window closes then. */
    void over(Instant next);

    /** Takes back the tasks to sign, now that it was signed beside the work lists. */
    void signed(String unit, String key);

    /** Asks for a total to be signed anew, where that is not asked already. */
    void outdated(Owed total);

    /** Asks whoever leads the grid to look at a figure. */
    void disputed(Long dispute, String village, String grid);
}
