package org.wangge.policing.room;

import java.time.LocalDate;

/**
 * Somebody is resident officer at a village from a day to a day.
 *
 * @param until {@code null} until further notice
 * @param coverId the appointment's id where it is cover, else {@code null}
 */
public record OfficerPost(
        Long appointmentId,
        String village,
        Long accountId,
        String username,
        String name,
        LocalDate from,
        LocalDate until,
        Long coverId) {

    public boolean cover() {
        return coverId != null;
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
