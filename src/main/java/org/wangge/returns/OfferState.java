package org.wangge.returns;

/** What became of an offer; a withdrawn one fell with its case. */
public enum OfferState {
    OPEN,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN
}
