package org.wangge.policing.room;

import java.time.LocalDate;

/**
 * What one side thinks of an officer's quarter.
 *
 * @param score 0 to 100; on the village's side the secretary's
 * @param committeeScore the committee's, on the village's side, or {@code null}
 * @param committeeMetOn the day of its meeting; given exactly where it has a score
 * @param correction why an earlier judgement is corrected; given exactly where there is one
 */
public record Judgement(
        int score, Integer committeeScore, LocalDate committeeMetOn, String grounds, String correction) {}
