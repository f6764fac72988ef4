package org.wangge.ids;

import io.hypersistence.tsid.TSID;

/** Time-ordered 64-bit ids, given by the application so that inserts can be batched. In JSON they are strings. */
public final class Ids {

    private Ids() {}

    public static long next() {
        return TSID.Factory.getTsid().toLong();
    }
}
