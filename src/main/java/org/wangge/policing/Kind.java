package org.wangge.policing;

/** What somebody does not go along with. */
public enum Kind {
    REFUSES_CHECK,
    REFUSES_REGISTRATION,
    REFUSES_TEST,
    REFUSES_TRANSFER,
    REFUSES_QUARANTINE,
    LEAVES_EARLY,
    CONCEALS,
    OBSTRUCTS_CHECKPOINT,
    OTHER
}
