package org.wangge.duty;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How units share the day.
 *
 * @param day when the day's shift begins, such as {@code 08:00}
 * @param night when the night's shift begins; each ends when the other begins
 * @param swapAhead how long before a shift a swap must be asked
 */
@ConfigurationProperties("wangge.duty")
record DutySettings(String day, String night, Duration swapAhead) {

    LocalTime dayBegins() {
        return LocalTime.parse(day);
    }

    LocalTime nightBegins() {
        return LocalTime.parse(night);
    }
}
