package org.wangge.worklist.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.worklist.camunda.TryForm.code;
import static org.wangge.worklist.camunda.TryForm.fault;
import static org.wangge.worklist.camunda.TryForm.value;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What text and numbers take, and what they refuse with which code. */
class TextAndNumberInputsTest {

    @Test
    void textIsTakenWithoutTheBlanksAroundIt() {
        assertThat(value("{'type':'textfield','key':'x'}", "  三楼 302 ")).isEqualTo("三楼 302");
    }

    @Test
    void textShorterOrLongerThanStatedIsRefused() {
        String name = "{'type':'textarea','key':'x','validate':{'minLength':2,'maxLength':4}}";
        assertThat(fault(name, "一")).isEqualTo("too-short");
        assertThat(fault(name, "一二三四五")).isEqualTo("too-long");
        assertThat(fault(name, "一二三四")).isNull();
    }

    @Test
    void textWithoutAStatedLimitEndsAtFourThousandCharacters() {
        assertThat(fault("{'type':'textfield','key':'x'}", "长".repeat(4001))).isEqualTo("too-long");
    }

    @Test
    void aRequiredTextOfBlanksIsMissing() {
        assertThat(fault("{'type':'textfield','key':'x','validate':{'required':true}}", "   "))
                .isEqualTo("required");
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(fault("{'type':'textfield','key':'x'}", Map.of("a", 1))).isEqualTo("text-invalid");
        assertThat(fault("{'type':'textfield','key':'x'}", true)).isEqualTo("text-invalid");
    }

    @Test
    void aPatternNeedOnlyBeFoundSomewhere() {
        String plate = "{'type':'textfield','key':'x','validate':{'pattern':'[A-Z]{2}'}}";
        assertThat(fault(plate, "1AB2")).isNull();
        assertThat(fault(plate, "ab")).isEqualTo("format-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13523832096", "+8613523832096", "+86 135 2383 2096", "0358-7222222", "(0358)7222222"})
    void aPhoneIsTakenAsPeopleWriteIt(String phone) {
        assertThat(fault("{'type':'textfield','key':'x','validate':{'validationType':'phone'}}", phone))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "none", "135238320961352383209613523", "13523832x96"})
    void whatIsNoPhoneIsRefused(String phone) {
        assertThat(fault("{'type':'textfield','key':'x','validate':{'validationType':'phone'}}", phone))
                .isEqualTo("phone-invalid");
    }

    @Test
    void whatIsNoEmailAddressIsRefused() {
        String mail = "{'type':'textfield','key':'x','validate':{'validationType':'email'}}";
        assertThat(fault(mail, "a.b@example.org")).isNull();
        assertThat(fault(mail, "a.b@")).isEqualTo("email-invalid");
    }

    @Test
    void numbersAreTakenAsNumbersAndAsText() {
        String number = "{'type':'number','key':'x'}";
        assertThat(value(number, 37.5)).isEqualTo(new BigDecimal("37.5"));
        assertThat(value(number, 37)).isEqualTo(new BigDecimal("37"));
        assertThat(value(number, " 37.5 ")).isEqualTo(new BigDecimal("37.5"));
        assertThat(value(number, "３７．５")).isEqualTo(new BigDecimal("37.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"37,5", "1e3", "0x10", "thirty", "1.2.3", "--1", "12345678901234567"})
    void whatCanBeReadInTwoWaysOrNoneIsNoNumber(String text) {
        assertThat(fault("{'type':'number','key':'x'}", text)).isEqualTo("number-invalid");
    }

    @Test
    void aNumberOutOfAllMeasureIsRefused() {
        assertThat(fault("{'type':'number','key':'x'}", Double.POSITIVE_INFINITY))
                .isEqualTo("number-invalid");
        assertThat(fault("{'type':'number','key':'x'}", new BigDecimal("1e999999")))
                .isEqualTo("number-invalid");
    }

    @ParameterizedTest
    @CsvSource({"34.9,min", "42.1,max", "36.55,decimals", "36.5,", "35,", "42,"})
    void aNumberKeepsItsLimits(BigDecimal number, String code) {
        String temperature = "{'type':'number','key':'x','decimalDigits':1,'validate':{'min':35,'max':42}}";
        assertThat(fault(temperature, number)).isEqualTo(code);
    }

    @Test
    void zeroIsANumberAndNoMissingOne() {
        String number = "{'type':'number','key':'x','validate':{'required':true,'min':0}}";
        assertThat(fault(number, 0)).isNull();
        assertThat(fault(number, -1)).isEqualTo("min");
        assertThat(fault(number, null)).isEqualTo("required");
    }

    @Test
    void aLimitMayBeAnExpressionOnTheOtherAnswers() {
        String form = "{'type':'number','key':'low'},{'type':'number','key':'x','validate':{'min':'=low + 1'}}";
        assertThat(fault(form, Map.of("low", "5", "x", 5))).isEqualTo("min");
        assertThat(fault(form, Map.of("low", "5", "x", 6))).isNull();
    }

    @Test
    void aNumberKeepsItsSteps() {
        assertThat(fault("{'type':'number','key':'x','increment':'0.5'}", 1.5)).isNull();
        assertThat(fault("{'type':'number','key':'x','increment':0.5}", 1.7)).isEqualTo("increment");
    }
}
