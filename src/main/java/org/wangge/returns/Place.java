package org.wangge.returns;

/** Where the rule keeps a person, which decides the stages. */
public enum Place {
    CENTRALISED,
    HOME,
    HOME_MONITORING,
    TESTS_ONLY,
    NONE
}
