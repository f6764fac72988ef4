package org.wangge.duty;

import java.time.Instant;

/**
 * Somebody who is on duty.
 *
 * @param begins {@code null}, as {@code ends}, for who leads the unit and answers because nobody is on its roster
 */
public record OnDuty(
        Long accountId, String username, String name, String phone, boolean leader, Instant begins, Instant ends) {

    public boolean isRostered() {
        return begins != null;
    }
}
