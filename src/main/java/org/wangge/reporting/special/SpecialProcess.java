package org.wangge.reporting.special;

/** The process that carries a situation, as the domain asks of it; each is called once, last. */
public interface SpecialProcess {

    void begin(SpecialSituation of);

    /** Somebody acknowledged outside the work list. */
    void acknowledged(SpecialSituation of, String username);

    /** The task to acknowledge waits in another queue from now on. */
    void moveTo(SpecialSituation of, String queue);

    /** Whoever takes over has the tasks that somebody had, and those that come to that person. */
    void passOn(SpecialSituation of, String from, String to);

    void merged(SpecialSituation of);
}
