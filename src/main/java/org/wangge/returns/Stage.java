package org.wangge.returns;

/** Where a person is in the loop: 接返, 转运, 隔离, 管控, 赋码, 解除. */
public enum Stage {
    RECEIVE,
    TRANSFER,
    QUARANTINE,
    MONITOR,
    CODE,
    RELEASE;

    /** Whether people here are watched daily: their temperature is taken morning and evening. */
    public boolean isWatched() {
        return this == QUARANTINE || this == MONITOR;
    }
}
