package org.wangge.returns;

import java.time.Duration;

/** How long stages and offers may take: rows of a dated decision table, never constants. */
public interface Deadlines {

    /** @param key a stage's word a task, or {@code extension} */
    Duration of(String key);
}
