package org.wangge.worklist.form;

/** One answer as read: a value, or the code of what is wrong with it and the arguments of its message. */
record Reading(Object value, String fault, Object... args) {

    static final Reading EMPTY = new Reading(null, null);

    static Reading of(Object value) {
        return new Reading(value, null);
    }

    static Reading fault(String code, Object... args) {
        return new Reading(null, code, args);
    }
}
