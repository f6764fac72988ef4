package org.wangge.codeplatform;

/**
 * The platform could not be told. The message names a status or a kind of failure, never what was sent; where it was thrown
 * says nothing more.
 */
class PlatformUnreachable extends RuntimeException {

    PlatformUnreachable(String why) {
        super(why, null, false, false);
    }
}
