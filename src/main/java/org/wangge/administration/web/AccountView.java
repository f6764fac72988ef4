package org.wangge.administration.web;

import java.time.LocalDate;
import java.util.List;

/**
 * An account as administrators see it; the phone is masked here as everywhere.
 *
 * @param hasPassword whether somebody can sign in with it
 */
public record AccountView(
        String username,
        String name,
        String phone,
        boolean enabled,
        boolean hasPassword,
        boolean synthetic,
        List<AppointmentView> appointments) {

    /**
     * A post that is or was held.
     *
     * @param unitName beneath a village after the village's name
     * @param current whether the post is held today
     */
    public record AppointmentView(
            String id, String role, String unit, String unitName, LocalDate from, LocalDate until, boolean current) {}
}
