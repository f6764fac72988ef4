package org.wangge.codeplatform;

/** The platform could not be told. The message names a status or a kind of failure, never what was sent. */
class PlatformUnreachable extends RuntimeException {

    PlatformUnreachable(String why) {
        super(why);
    }
}
