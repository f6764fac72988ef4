package org.wangge.policing.evidence;

/** In which state of seal an item was taken in. */
public enum SealState {
    SEALED,
    UNSEALED,
    BROKEN,
    NOT_NEEDED
}
