package org.wangge.population;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityDocumentTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 4, 11);

    static Stream<NamedCsvRecord> vectors() throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/data/id-test-vectors.csv")).stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyVectorGetsItsVerdict(NamedCsvRecord vector) {
        Parsed<IdentityDocument> parsed = IdentityDocument.parse(vector.getField("value"), TODAY);
        if (vector.getField("verdict").equals("accept")) {
            assertThat(parsed.fault()).isNull();
            assertThat(parsed.value().type().key()).isEqualTo(vector.getField("type"));
            assertThat(parsed.value().number()).isEqualTo(vector.getField("normalised"));
        } else {
            assertThat(parsed.fault()).isEqualTo(vector.getField("reason"));
        }
    }

    @Test
    void eightDigitsAreATaiwanPermitWhereTheDocumentSaysSo() {
        assertThat(IdentityDocument.parse(IdentityType.TAIWAN_PERMIT, "12345678", TODAY)
                        .value()
                        .number())
                .isEqualTo("12345678");
    }

    @Test
    void aDeclaredTypeIsHeldAgainstTheNumber() {
        assertThat(IdentityDocument.parse(IdentityType.RESIDENT_ID, "E12345678", TODAY)
                        .fault())
                .isEqualTo("identity-format");
        assertThat(IdentityDocument.parse(IdentityType.HK_MACAU_PERMIT, "11010519491231002X", TODAY)
                        .fault())
                .isEqualTo("identity-format");
    }

    @Test
    void aForeignPassportIsTakenWhereItIsDeclared() {
        assertThat(IdentityDocument.parse(IdentityType.PASSPORT, "c01x00t47", TODAY)
                        .value()
                        .number())
                .isEqualTo("C01X00T47");
        assertThat(IdentityDocument.parse(IdentityType.PASSPORT, "PASSPORT", TODAY)
                        .fault())
                .isEqualTo("identity-format");
    }

    @Test
    void theNumberStatesBirthDateAndSex() {
        IdentityDocument woman =
                IdentityDocument.parse("11010519491231002X", TODAY).value();
        assertThat(woman.birthDate()).contains(LocalDate.of(1949, 12, 31));
        assertThat(woman.sex()).contains(Sex.FEMALE);
        assertThat(IdentityDocument.parse("E12345678", TODAY).value().sex()).isEmpty();
    }

    @Test
    void somebodyBornTodayIsBornAndSomebodyBornTomorrowIsNot() {
        assertThat(born("20220411").isValid()).isTrue();
        assertThat(born("20220412").fault()).isEqualTo("identity-birth-date");
    }

    @Test
    void aNumberIsNotShownWhereTheDocumentIsPrinted() {
        assertThat(IdentityDocument.parse("11010519491231002X", TODAY).value().toString())
                .doesNotContain("1101");
        assertThat(IdentityDocument.parse("11010519491231002X", TODAY).toString())
                .doesNotContain("1101");
    }

    private static Parsed<IdentityDocument> born(String day) {
        String seventeen = "141182" + day + "001";
        return IdentityDocument.parse(seventeen + ResidentNumber.checkCharacter(seventeen), TODAY);
    }
}
