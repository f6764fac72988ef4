package org.wangge.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTest {

    @Test
    void ofANameTheFirstCharacterStays() {
        assertThat(Mask.name("程林艳")).isEqualTo("程**");
        assertThat(Mask.name("𠮷野")).isEqualTo("𠮷*");
        assertThat(Mask.name("程")).isEqualTo("*");
        assertThat(Mask.name(null)).isNull();
    }

    @Test
    void ofAResidentNumberTheFirstSixAndTheLastFourStay() {
        assertThat(Mask.identity("141182199001015072")).isEqualTo("141182********5072");
    }

    @Test
    void ofAPassportNearlyNothingStays() {
        assertThat(Mask.identity("E12345678")).isEqualTo("E******78");
    }

    @Test
    void ofAPhoneTheMiddleIsHidden() {
        assertThat(Mask.phone("13523832096")).isEqualTo("135****2096");
        assertThat(Mask.phone("7222222")).isEqualTo("*****22");
    }
}
