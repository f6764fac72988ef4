package org.wangge.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IdentityDocumentPropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 4, 11);

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(LocalDate.of(1900, 1, 1).toEpochDay(), TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        Arbitraries.of("141182", "142303", "310115", "810000"),
                        days,
                        Arbitraries.integers().between(1, 999))
                .as((place, day, sequence) ->
                        place + DateTimeFormatter.BASIC_ISO_DATE.format(day) + String.format("%03d", sequence))
                .map(seventeen -> seventeen + ResidentNumber.checkCharacter(seventeen));
    }

    @Property
    void aGoodNumberIsItsOwnNormalForm(@ForAll("numbers") String number) {
        assertThat(IdentityDocument.parse(number, TODAY).value().number()).isEqualTo(number);
    }

    @Property
    void oneWrongDigitIsNeverAccepted(
            @ForAll("numbers") String number,
            @ForAll @IntRange(min = 0, max = 16) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        char wrong = (char) ('0' + (number.charAt(position) - '0' + shift) % 10);
        String changed = number.substring(0, position) + wrong + number.substring(position + 1);
        assertThat(IdentityDocument.parse(changed, TODAY).isValid()).isFalse();
    }

    @Property
    void twoNeighbouringDigitsExchangedAreNeverAccepted(
            @ForAll("numbers") String number, @ForAll @IntRange(min = 0, max = 15) int position) {
        char left = number.charAt(position);
        char right = number.charAt(position + 1);
        String changed = number.substring(0, position) + right + left + number.substring(position + 2);
        assertThat(IdentityDocument.parse(changed, TODAY).isValid()).isEqualTo(left == right);
    }

    @Property
    void howItIsTypedDoesNotMatter(
            @ForAll("numbers") String number, @ForAll @IntRange(min = 0, max = 17) int position, @ForAll boolean wide) {
        String typed = "'" + number.substring(0, position) + "\u200b "
                + number.substring(position).toLowerCase() + "\r\n";
        assertThat(IdentityDocument.parse(wide ? widen(typed) : typed, TODAY).value())
                .isEqualTo(IdentityDocument.parse(number, TODAY).value());
    }

    @Property
    void anyTextIsReadWithoutAnError(@ForAll String text) {
        Parsed<IdentityDocument> once = IdentityDocument.parse(text, TODAY);
        if (once.isValid()) {
            assertThat(IdentityDocument.parse(once.value().type(), once.value().number(), TODAY))
                    .isEqualTo(once);
        }
    }

    @Property
    void makingATextPlainTwiceChangesNothing(@ForAll String text) {
        String plain = PlainText.of(text);
        assertThat(PlainText.of(plain)).isEqualTo(plain);
    }

    private static String widen(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 127 ? c + 0xFEE0 : c)));
        return wide.toString();
    }
}
