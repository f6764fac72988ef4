package org.wangge.checkpoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowJudgeTest {
    private static final UnitNames UNITS = Fenyang.units();

    private final RowJudge judge = new RowJudge(UNITS, unit -> true, LocalDate.of(2022, 4, 11));
    private final Map<Column, String> row = new EnumMap<>(Map.of(
            Column.NAME, "程林艳",
            Column.IDENTITY, "11010519491231002X",
            Column.RETURNED_ON, "2022-04-11",
            Column.TOWNSHIP, "贾家庄镇",
            Column.VILLAGE, "贾家庄村委会",
            Column.TEMPERATURE, "36.5"));

    @ParameterizedTest
    @CsvSource({
        "2022-04-08, 2022-04-08",
        "2022/4/8, 2022-04-08",
        "2022.4.8, 2022-04-08",
        "２０２２年４月８日, 2022-04-08",
        "2022年 4月 8日 上午, 2022-04-08",
        "2022年4月8号, 2022-04-08",
        "20220408, 2022-04-08",
        "2022-04-08 10:30, 2022-04-08",
        "2022-04-08T10:30:00+08:00, 2022-04-08",
        "2022-04-25, 2022-04-25"
    })
    void aDayIsReadInAnyUnambiguousWriting(String text, LocalDate day) {
        row.put(Column.RETURNED_ON, text);
        assertThat(judge.judge(row).entry().returnedOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2022-04-31", "4月", "昨天", "2032-04-01", "2022-04-26", "4/8/22", "4月8日", "2022.4", "44659"})
    void whatIsNoDayIsNotGuessed(String text) {
        assertFault(Column.RETURNED_ON, text, "date-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"34.0", "43.0", "36.5℃", "３６．５", "36.50", "37"})
    void aTemperatureOfALivingPersonIsRead(String text) {
        row.put(Column.TEMPERATURE, text);
        assertThat(judge.judge(row).fault()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "365", "3.65", "36.55", "正常", "33.9", "43.1", "-36.5", "36,5", "=36.5"})
    void aTemperatureIsNeverCorrected(String text) {
        assertFault(Column.TEMPERATURE, text, "temperature-invalid");
    }

    @Test
    void theFirstFaultInTheOrderOfAChecklistIsTheReason() {
        row.put(Column.TEMPERATURE, "365");
        row.put(Column.RETURNED_ON, "昨天");
        assertThat(judge.judge(row).fault()).isEqualTo(new Fault("date-invalid", Column.RETURNED_ON));
        row.put(Column.PHONE, "110");
        assertThat(judge.judge(row).fault()).isEqualTo(new Fault("phone-invalid", Column.PHONE));
        row.put(Column.NAME, "");
        assertThat(judge.judge(row).fault()).isEqualTo(new Fault("name-missing", Column.NAME));
        row.put(Column.IDENTITY, "无");
        assertThat(judge.judge(row).fault()).isEqualTo(new Fault("identity-missing", Column.IDENTITY));
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY, identity-format",
        "NAME, name-invalid",
        "PHONE, phone-invalid",
        "RETURNED_ON, date-invalid",
        "TEMPERATURE, temperature-invalid",
        "VILLAGE, unit-unknown",
        "TOWNSHIP, unit-unknown",
        "RISK, risk-invalid",
        "SYMPTOMS, symptoms-invalid",
        "ORIGIN, origin-invalid",
        "TRANSPORT, transport-invalid"
    })
    void aFormulaRejectsItsField(Column column, String reason) {
        assertFault(column, "=A1", reason);
    }

    @ParameterizedTest
    @CsvSource({"贾家庄镇, 贾家庄村委会", "贾家庄镇, 贾家庄村", "贾家庄镇, 贾家庄", "贾家庄, 贾家庄村民委员会", "汾阳市贾家庄镇, 贾家庄村委会", "贾家庄镇, 贾家庄镇贾家庄村"})
    void aVillageIsFoundByWhatPeopleCallIt(String township, String village) {
        row.put(Column.TOWNSHIP, township);
        row.put(Column.VILLAGE, village);
        assertThat(judge.judge(row).entry().unit()).isEqualTo("141182100200");
    }

    @Test
    void aVillageWithoutAColumnForItIsFoundInTheAddress() {
        row.remove(Column.TOWNSHIP);
        row.remove(Column.VILLAGE);
        row.put(Column.ADDRESS, "山西省吕梁市汾阳市贾家庄镇贾家庄村");
        assertThat(judge.judge(row).entry().unit()).isEqualTo("141182100200");
    }

    @Test
    void aCodeTypedInTheMendedRowCounts() {
        row.put(Column.VILLAGE, "桃花源村");
        assertThat(judge.judge(row).fault().reason()).isEqualTo("unit-unknown");
        row.put(Column.UNIT, "141182100200");
        assertThat(judge.judge(row).entry().unit()).isEqualTo("141182100200");
        row.put(Column.UNIT, "141182100000");
        assertThat(judge.judge(row).fault().reason()).isEqualTo("unit-unknown");
    }

    @Test
    void aVillageOfSomebodyElseIsUnknown() {
        RowJudge neighbour = new RowJudge(UNITS, unit -> unit.startsWith("141182103"), LocalDate.of(2022, 4, 11));
        assertThat(neighbour.judge(row).fault()).isEqualTo(new Fault("unit-unknown", Column.UNIT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "无|",
                "否|",
                "无发热、咳嗽|",
                "没有|",
                "正常|",
                "咳嗽|cough",
                "发烧，咳嗽|fever cough",
                "无发热，有咳嗽|cough",
                "有|other",
                "乏力、腹泻|fatigue diarrhoea",
                "全身无力|fatigue",
                "头晕|other"
            })
    void symptomsAreReadAsPeopleWriteThem(String text, String symptoms) {
        row.put(Column.SYMPTOMS, text);
        assertThat(judge.judge(row).entry().symptoms())
                .isEqualTo(symptoms == null ? Set.of() : Set.of(symptoms.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"高风险, high", "中, medium", "低风险地区, low", "'', none", "无, none"})
    void theRiskOfThePlaceIsRead(String text, String risk) {
        row.put(Column.RISK, text);
        assertThat(judge.judge(row).entry().risk()).isEqualTo(risk);
    }

    @Test
    void aRiskThatNobodyUnderstandsIsNotTakenForNone() {
        assertFault(Column.RISK, "封控区", "risk-invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "密接, close-contact",
        "次密接, contact-of-contact",
        "密切接触者, close-contact",
        "次密切接触者, contact-of-contact",
        "入境人员, entrant",
        "务工, none",
        "0, none",
        "2, close-contact",
        "非密接, none"
    })
    void contactWithTheDiseaseIsRead(String text, String contact) {
        row.put(Column.CONTACT, text);
        assertThat(judge.judge(row).entry().contact()).isEqualTo(contact);
    }

    @Test
    void aPermitCountsWhereTheLedgerSaysThatItIsOne() {
        row.put(Column.IDENTITY, "12345678");
        assertThat(judge.judge(row).fault().reason()).isEqualTo("identity-format");
        row.put(Column.IDENTITY_TYPE, "台胞证");
        assertThat(judge.judge(row).entry().identity().type().key()).isEqualTo("taiwan-permit");
    }

    private void assertFault(Column column, String text, String reason) {
        row.put(column, text);
        assertThat(judge.judge(row).fault().reason()).isEqualTo(reason);
    }
}
