package org.wangge.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Level;
import org.wangge.problem.FieldFault;
import org.wangge.problem.Problem;
import org.wangge.worklist.Submission;

/**
 * The inputs for typed figures in the village's form. A form of Camunda is one for all days, but its labels and limits
 * may be expressions: it has a place for each figure there may be, and what it starts with says which are asked today,
 * by what name and within which bounds.
 */
@Component
class AskedInputs {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private final Indicators indicators;
    private final LastStocks last;

    AskedInputs(Indicators indicators, LastStocks last) {
        this.indicators = indicators;
        this.last = last;
    }

    /** What the form asks to know which inputs there are and what they take. */
    Map<String, Object> conditions(LocalDate day) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (Indicator each : asked(day)) {
            data.put(each.input() + "Asked", true);
            data.put(each.input() + "Most", each.atMost());
        }
        return data;
    }

    /** The same with what people read: names, and for stocks what was given last, which is never given by itself. */
    Map<String, Object> prefill(Report of, RoundKey round) {
        Map<String, Object> data = conditions(round.day());
        Map<String, LastStocks.Given> before = last.of(of, round);
        for (Indicator each : asked(round.day())) {
            String must = each.mustGive() ? "，必填" : "";
            data.put(each.input() + "Label", each.name() + "（" + each.measuredIn() + must + "）");
            LastStocks.Given given = before.get(each.code());
            data.put(
                    each.input() + "Hint",
                    given == null ? "" : DAY.format(given.day()) + "报 " + given.amount() + "，没有变化也请填写。");
        }
        return data;
    }

    /** What was typed, by code. */
    Map<String, Object> given(LocalDate day, Submission data) {
        Map<String, Object> typed = new TreeMap<>();
        for (Indicator each : asked(day)) {
            if (data.has(each.input())) {
                typed.put(each.code(), data.number(each.input()));
            }
        }
        return typed;
    }

    /** The same refusal, its faults at the inputs of the form. */
    Problem atInputs(LocalDate day, Problem refused) {
        Map<String, String> inputs = new TreeMap<>();
        asked(day).forEach(each -> inputs.put(Typed.field(each.code()), each.input()));
        List<FieldFault> faults = refused.faults().stream()
                .map(fault ->
                        new FieldFault(inputs.getOrDefault(fault.field(), fault.field()), fault.code(), fault.args()))
                .toList();
        return new Problem(refused.status(), refused.code(), faults, refused.args());
    }

    private List<Indicator> asked(LocalDate day) {
        return Typed.asked(indicators.on(day), Level.VILLAGE);
    }
}
