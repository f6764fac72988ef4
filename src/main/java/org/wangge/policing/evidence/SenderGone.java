package org.wangge.policing.evidence;

import java.io.IOException;

/** The connection broke while a file was coming in. */
public class SenderGone extends IOException {

    SenderGone(IOException cause) {
        super(cause);
    }
}
