package org.wangge.returns;

/**
 * The processes that carry cases, as the domain asks of them. A use case calls it once, last; a use case that the
 * process itself calls never does.
 */
public interface ReturnProcess {

    /** Begins the loop of a case, at the receiving or, for one taken over or past its term, at a later stage. */
    void begin(ReturnCase of, Stage at);

    /** The last day of the term has begun: code and release may be worked on. Does nothing where the loop is elsewhere. */
    void lastDayBegan(ReturnCase of);

    /** Whatever still runs for a case that was closed beside its loop ends. */
    void end(ReturnCase of);

    void checkMissed(ReturnCase of);

    void testMissed(ReturnCase of);

    void feverFound(ReturnCase of);

    void handoverOffered(ReturnCase of, String toUsername);

    void handoverExpired(ReturnCase of);

    void transferOffered(ReturnCase of, String toUnit);

    void transferExpired(ReturnCase of);

    void closureProposed(ReturnCase of);

    /** The custodian changed: the tasks of the one before are the new one's. */
    void custodianChanged(ReturnCase of, String username);

    /** The case belongs to another grid of its village: what waits for the grid's people waits for the new one's. */
    void gridChanged(ReturnCase of);

    /** Whether a side process of a case runs, such as {@code missed-check}. */
    boolean isRunning(ReturnCase of, String process);
}
