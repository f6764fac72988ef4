package org.wangge.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "13523832096, 13523832096",
        "+86 135-2383-2096, 13523832096",
        "8613523832096, 13523832096",
        "１３５２３８３２０９６, 13523832096",
        "0358-7222222, 03587222222",
        "(010)62771114, 01062771114"
    })
    void aNumberIsReadInAnyUsualWriting(String text, String digits) {
        assertThat(PhoneNumber.parse(text).value().orElseThrow().value()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "无"})
    void nobodyIsTurnedAwayForHavingNoPhone(String text) {
        assertThat(PhoneNumber.parse(text).isValid()).isTrue();
        assertThat(PhoneNumber.parse(text).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"139793166", "12345678901", "135238320960", "7222222", "1352383209a", "待补"})
    void aNumberThatCannotRingIsRefused(String text) {
        assertThat(PhoneNumber.parse(text).fault()).isEqualTo("phone-invalid");
    }
}
