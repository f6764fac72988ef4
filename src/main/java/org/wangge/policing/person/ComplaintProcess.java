package org.wangge.policing.person;

import org.wangge.policing.Matter;

/** The process that sees to it that a complaint is answered. */
public interface ComplaintProcess {

    /** Asks the county's police for an answer; its business key is the matter's id. */
    void begin(Matter of);
}
