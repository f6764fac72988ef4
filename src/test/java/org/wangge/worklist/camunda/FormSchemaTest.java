package org.wangge.worklist.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wangge.worklist.camunda.TryForm.TODAY;
import static org.wangge.worklist.camunda.TryForm.code;
import static org.wangge.worklist.camunda.TryForm.fault;
import static org.wangge.worklist.camunda.TryForm.read;
import static org.wangge.worklist.camunda.TryForm.schema;
import static org.wangge.worklist.camunda.TryForm.value;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.problem.FieldFault;
import org.wangge.worklist.form.FormAnswers;
import org.wangge.worklist.form.FormSchema;

/** What the other inputs take, and how a form is read as a whole. */
class FormSchemaTest {

    @Test
    void aRequiredCheckboxMustBeTicked() {
        String box = "{'type':'checkbox','key':'x','validate':{'required':true}}";
        assertThat(value(box, true)).isEqualTo(true);
        assertThat(fault(box, false)).isEqualTo("required");
        assertThat(fault(box, null)).isEqualTo("required");
        assertThat(fault(box, "maybe")).isEqualTo("flag-invalid");
        assertThat(value("{'type':'checkbox','key':'x'}", false)).isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"select", "radio"})
    void oneOfTheValuesIsTakenAndNoOther(String type) {
        String choice =
                "{'type':'" + type + "','key':'x','values':[{'label':'甲','value':'a'},{'label':'乙','value':'b'}]}";
        assertThat(value(choice, "b")).isEqualTo("b");
        assertThat(fault(choice, "甲")).isEqualTo("value-unknown");
        assertThat(fault(choice, List.of("a"))).isEqualTo("value-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "taglist"})
    void severalOfTheValuesAreTakenInTheOrderOfTheForm(String type) {
        String choice = "{'type':'" + type
                + "','key':'x','validate':{'required':true},'values':[{'value':'a'},{'value':'b'},{'value':'c'}]}";
        assertThat(value(choice, List.of("c", "a", "c"))).isEqualTo(List.of("a", "c"));
        assertThat(fault(choice, List.of("a", "d"))).isEqualTo("value-unknown");
        assertThat(fault(choice, List.of())).isEqualTo("required");
        assertThat(fault(choice, "a")).isEqualTo("list-invalid");
    }

    @Test
    void choicesMayComeFromTheDataOrFromAnExpression() {
        Map<String, Object> data =
                Map.of("grids", List.of(Map.of("label", "一", "value", "01"), Map.of("label", "二", "value", "02")));
        String byKey = "{'type':'select','key':'x','valuesKey':'grids'}";
        assertThat(read(byKey, Map.of("x", "02"), data).values()).containsEntry("x", "02");
        assertThat(code(read(byKey, Map.of("x", "03"), data))).isEqualTo("value-unknown");
        String byExpression = "{'type':'select','key':'x','valuesExpression':'=for g in grids return g.value'}";
        assertThat(read(byExpression, Map.of("x", "01"), data).faults()).isEmpty();
        assertThat(code(read(byExpression, Map.of("x", "03"), data))).isEqualTo("value-unknown");
    }

    @Test
    void choicesThatWereNotOfferedInTheDataAreRefused() {
        assertThat(fault("{'type':'select','key':'x','valuesKey':'grids'}", "01"))
                .isEqualTo("value-unknown");
    }

    @Test
    void aDateIsADate() {
        String date = "{'type':'datetime','key':'x','subtype':'date'}";
        assertThat(value(date, "2022-04-11")).isEqualTo(TODAY);
        assertThat(fault(date, "2022-02-30")).isEqualTo("date-invalid");
        assertThat(fault(date, "2022-04-11T08:30+08:00")).isEqualTo("date-invalid");
        assertThat(fault(date, 20220411)).isEqualTo("date-invalid");
        assertThat(fault(date, "0022-04-11")).isEqualTo("date-invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-04-11T08:30+08:00",
                "2022-04-11T08:30:00+08:00",
                "2022-04-11T08:30",
                "2022-04-11T00:30Z",
                "2022-04-11T00:30:00.000Z"
            })
    void aTimeIsTakenWithAndWithoutSecondsAndInAnyOffset(String text) {
        assertThat(value("{'type':'datetime','key':'x','subtype':'datetime'}", text))
                .isEqualTo(Instant.parse("2022-04-11T00:30:00Z"));
    }

    @Test
    void aDateAloneIsNoPointInTime() {
        assertThat(fault("{'type':'datetime','key':'x','subtype':'datetime'}", "2022-04-11"))
                .isEqualTo("time-invalid");
    }

    @Test
    void aTimeOfDayIsTakenInChineseTime() {
        String time = "{'type':'datetime','key':'x','subtype':'time'}";
        assertThat(value(time, "08:30")).isEqualTo(LocalTime.of(8, 30));
        assertThat(value(time, "00:30Z")).isEqualTo(LocalTime.of(8, 30));
        assertThat(fault(time, "25:00")).isEqualTo("time-invalid");
    }

    @Test
    void datesThatHavePassedAreRefusedWhereTheFormTakesNone() {
        String later = "{'type':'datetime','key':'x','subtype':'date','disallowPassedDates':true}";
        assertThat(fault(later, "2022-04-10")).isEqualTo("date-past");
        assertThat(fault(later, "2022-04-11")).isNull();
    }

    @Test
    void aHiddenInputIsNotRequiredAndWhatIsSentForItIsDropped() {
        String form = "{'type':'radio','key':'outcome','values':[{'value':'found'},{'value':'not-found'}]},"
                + "{'type':'textfield','key':'x','conditional':{'hide':'=outcome = \\\"found\\\"'},"
                + "'validate':{'required':true}}";
        FormAnswers found = read(form, Map.of("outcome", "found", "x", "不应留下"), Map.of());
        assertThat(found.faults()).isEmpty();
        assertThat(found.values()).containsEntry("x", null);
        assertThat(code(read(form, Map.of("outcome", "not-found"), Map.of()))).isEqualTo("required");
        assertThat(code(read(form, Map.of(), Map.of()))).isEqualTo("required");
    }

    @Test
    void aConditionMaySeeWhatTheFormStartedWith() {
        String form = "{'type':'textfield','key':'x','conditional':{'hide':'=alone = true'},"
                + "'validate':{'required':true}}";
        assertThat(read(form, Map.of(), Map.of("alone", true)).faults()).isEmpty();
        assertThat(read(form, Map.of("alone", true), Map.of("alone", false)).faults())
                .as("what a client claims about it counts for nothing")
                .hasSize(1);
    }

    @Test
    void aGroupNestsItsInputsAndHidesThemAll() {
        String form = "{'type':'group','path':'home','conditional':{'hide':'=alone = true'},'components':["
                + "{'type':'textfield','key':'x','validate':{'required':true}}]}";
        assertThat(read(form, Map.of("home", Map.of("x", "朝南")), Map.of()).values())
                .containsEntry("home.x", "朝南");
        FormAnswers empty = read(form, Map.of("x", "朝南"), Map.of());
        assertThat(empty.faults()).extracting(FieldFault::field).containsExactly("home.x");
        assertThat(read(form, Map.of(), Map.of("alone", true)).faults()).isEmpty();
    }

    @Test
    void disabledAndReadonlyInputsAreDropped() {
        String form = "{'type':'textfield','key':'a','disabled':true},{'type':'textfield','key':'b','readonly':true},"
                + "{'type':'textfield','key':'c','readonly':'=locked'}";
        FormAnswers answers = read(form, Map.of("a", "1", "b", "2", "c", "3"), Map.of("locked", true));
        assertThat(answers.values()).containsOnlyKeys("c").containsEntry("c", null);
    }

    @Test
    void unknownKeysAreDropped() {
        assertThat(read("{'type':'textfield','key':'x'}", Map.of("x", "1", "y", "2"), Map.of())
                        .values())
                .containsOnlyKeys("x");
    }

    @Test
    void whatIsNoInputTakesNoPart() {
        String form = "{'type':'text','text':'# 标题'},{'type':'separator'},{'type':'html','content':'x'},"
                + "{'type':'image'},{'type':'table','columns':[]},{'type':'button','key':'go'},"
                + "{'type':'expression','key':'sum','expression':'=1+1'},{'type':'spacer'}";
        assertThat(read(form, Map.of("sum", 3, "go", 1), Map.of()).values()).isEmpty();
    }

    @Test
    void componentsThatTheEnginesTaskListCannotCarryAreRefused() {
        for (String type : List.of("dynamiclist", "filepicker", "documentPreview", "iframe")) {
            assertThatThrownBy(() -> schema("{'type':'" + type + "','key':'x'}"))
                    .hasMessageContaining(type);
        }
        assertThatThrownBy(() -> FormSchema.parse("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FormSchema.parse("<form>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyFormsWithExpressionsOrForeignChoicesReadTheData() {
        assertThat(schema("{'type':'textfield','key':'x'}").readsData()).isFalse();
        assertThat(schema("{'type':'select','key':'x','valuesKey':'y'}").readsData())
                .isTrue();
        assertThat(schema("{'type':'number','key':'x','validate':{'max':'=y'}}").readsData())
                .isTrue();
    }
}
