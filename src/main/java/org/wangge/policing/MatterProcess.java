package org.wangge.policing;

/** The processes that carry matters of non-cooperation, as the domain asks of them; each is called once, last. */
public interface MatterProcess {

    /** Asks the village to arrange. The matter's id is the business key of whatever runs for it. */
    void begin(Matter of);

    /** The time set for meeting a need has come: whoever arranged looks again. */
    void needTimeOver(Matter of);

    /** The station takes police work back to weigh it; does nothing while nobody persuades. */
    void callIn(Matter of);

    /** The time that the law gives is over: everything ends. */
    void over(Matter of);

    /** The person complained and is right: everything ends. */
    void complaintUpheld(Matter of);

    /** Whether a resident officer visits, or lets tempers cool. */
    boolean isPersuading(Matter of);

    /** Another resident officer does what waits. */
    void officerChanged(Matter of, String username);
}
