package org.wangge.worklist.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.wangge.worklist.form.FormAnswers;
import org.wangge.worklist.form.FormSchema;

/** What holds for every answer, however odd. */
class FormSchemaPropertiesTest {

    private static final FormSchema FORM = FormSchema.parse(("{'id':'f','components':["
                    + "{'type':'textfield','key':'text','validate':{'required':true,'maxLength':20}},"
                    + "{'type':'number','key':'number','decimalDigits':1,'validate':{'min':35,'max':42}},"
                    + "{'type':'checkbox','key':'flag'},"
                    + "{'type':'datetime','key':'date','subtype':'date'},"
                    + "{'type':'datetime','key':'moment','subtype':'datetime'},"
                    + "{'type':'select','key':'choice','values':[{'value':'a'},{'value':'b'}]},"
                    + "{'type':'checklist','key':'list','values':[{'value':'a'},{'value':'b'}]},"
                    + "{'type':'textarea','key':'note','conditional':{'hide':'=choice = \\\"a\\\"'}},"
                    + "{'type':'textfield','key':'fixed','disabled':true}]}")
            .replace('\'', '"'));
    private static final Set<String> KEYS =
            Set.of("text", "number", "flag", "date", "moment", "choice", "list", "note");

    @Property(tries = 500)
    void whateverIsSentOnlyWellTypedValuesOfKnownInputsComeThrough(
            @ForAll("anyKey") String key, @ForAll("anything") Object first, @ForAll("anything") Object second) {
        FormAnswers answers = read(Map.of(key, first, "text", second));
        assertThat(answers.values()).containsOnlyKeys(KEYS);
        assertThat(answers.values().get("text"))
                .satisfiesAnyOf(value -> assertThat(value).isNull(), value -> assertThat((String) value)
                        .hasSizeBetween(1, 20));
        assertThat(answers.values().get("number"))
                .satisfiesAnyOf(value -> assertThat(value).isNull(), value -> assertThat((BigDecimal) value)
                        .isBetween(new BigDecimal(35), new BigDecimal(42)));
        assertThat(answers.values().get("choice")).isIn(null, "a", "b");
        assertThat(answers.faults()).allSatisfy(fault -> {
            assertThat(KEYS).contains(fault.field());
            assertThat(answers.values()).containsEntry(fault.field(), null);
        });
    }

    @Property(tries = 200)
    void everyNumberWithinItsLimitsIsTakenInEitherWriting(
            @ForAll @BigRange(min = "35", max = "42") @Scale(1) BigDecimal number) {
        assertThat((BigDecimal)
                        read(Map.of("text", "x", "number", number)).values().get("number"))
                .isEqualByComparingTo(number);
        assertThat((BigDecimal) read(Map.of("text", "x", "number", number.toPlainString()))
                        .values()
                        .get("number"))
                .isEqualByComparingTo(number);
    }

    @Property(tries = 200)
    void everyPointInTimeOfTheseCenturiesComesBackTheSame(
            @ForAll @LongRange(min = -2_000_000_000L, max = 32_000_000_000L) long second) {
        Instant moment = Instant.ofEpochSecond(second);
        String text = moment.atOffset(ZoneOffset.ofHours(8)).toString();
        assertThat(read(Map.of("text", "x", "moment", text)).values()).containsEntry("moment", moment);
    }

    @Property(tries = 100)
    void aChecklistComesBackInTheOrderOfTheFormWithoutDoubles(@ForAll @Size(min = 1, max = 6) List<Boolean> picks) {
        List<String> chosen = picks.stream().map(pick -> pick ? "b" : "a").toList();
        assertThat(read(Map.of("text", "x", "list", chosen)).values())
                .containsEntry("list", chosen.stream().distinct().sorted().toList());
    }

    private static FormAnswers read(Map<String, Object> given) {
        return FORM.read(given, Map.of(), new EngineFeel(), LocalDate.of(2022, 4, 11));
    }

    @Provide
    Arbitrary<String> anyKey() {
        return Arbitraries.oneOf(
                Arbitraries.of("number", "flag", "date", "moment", "choice", "list", "note", "fixed", "unknown"),
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6).filter(key -> !key.equals("text")));
    }

    @Provide
    Arbitrary<Object> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30).asGeneric(),
                Arbitraries.strings().numeric().ofMaxLength(4).asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.doubles().asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.of("a", "b", "2022-04-11", "2022-04-11T08:30+08:00", "true")
                        .asGeneric(),
                Arbitraries.strings().ofMaxLength(3).list().ofMaxSize(3).asGeneric(),
                Arbitraries.maps(Arbitraries.strings().alpha().ofLength(1), Arbitraries.integers())
                        .asGeneric());
    }
}
