package org.wangge.returns;

/** How somebody came near a case. */
public enum Contact {
    NONE,
    CLOSE_CONTACT,
    CONTACT_OF_CONTACT,
    ENTRANT
}
