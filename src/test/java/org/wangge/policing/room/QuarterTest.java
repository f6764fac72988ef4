package org.wangge.policing.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void everyDayLiesInTheQuarterOfItsMonth() {
        LocalDate.of(2022, 1, 1).datesUntil(LocalDate.of(2024, 12, 31)).forEach(day -> {
            Quarter quarter = Quarter.of(day);
            assertThat(day).isBetween(quarter.first(), quarter.last());
            assertThat(Quarter.parse(quarter.toString())).contains(quarter);
        });
    }

    @Test
    void theOneBeforeEndsTheDayBefore() {
        assertThat(new Quarter(2022, 1).before()).isEqualTo(new Quarter(2021, 4));
        assertThat(new Quarter(2022, 2).back(3))
                .extracting(Quarter::toString)
                .containsExactly("2022-Q2", "2022-Q1", "2021-Q4");
    }

    @Test
    void whatIsNoQuarterIsNone() {
        assertThat(Quarter.parse("2022-Q5")).isEmpty();
        assertThat(Quarter.parse("2022")).isEmpty();
        assertThat(Quarter.parse(null)).isEmpty();
    }
}
