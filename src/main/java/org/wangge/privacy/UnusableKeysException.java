package org.wangge.privacy;

/** The installation's keys are missing or unreadable: the application must not start. */
class UnusableKeysException extends RuntimeException {

    UnusableKeysException(String message) {
        super(message);
    }
}
