package org.wangge.reporting.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Tries a template on made-up lines: none, one and several, with texts that look like formulas. */
@Component
class SampleData {

    private static final int[] LENGTHS = {0, 1, 7};
    private static final String TEXT = "=1+1";

    /** @throws org.wangge.problem.Problem 422 where the template can't be filled or does not add up */
    void tryOut(byte[] template, SheetSource source) {
        for (int length : LENGTHS) {
            SheetData data = SheetData.of(source, heads(source), lines(source, length));
            try {
                Template.fill(template, source, data, TEXT).addsUp(source, data);
            } catch (IllegalStateException | IllegalArgumentException broken) {
                throw TemplateGuard.refused("template-not-filled");
            }
        }
    }

    private static Map<String, String> heads(SheetSource source) {
        Map<String, String> heads = new TreeMap<>();
        source.fields().stream().filter(field -> !field.contains(".")).forEach(field -> heads.put(field, TEXT));
        return heads;
    }

    private static List<SheetData.Line> lines(SheetSource source, int length) {
        List<SheetData.Line> lines = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Map<String, Object> values = new TreeMap<>();
            source.fields().stream()
                    .filter(field -> field.startsWith(Template.ROW))
                    .forEach(field -> values.put(field.substring(Template.ROW.length()), TEXT));
            long number = i + 1L;
            source.numbers().forEach(field -> values.put(field, number));
            List<String> groups = source.groups();
            lines.add(new SheetData.Line(groups.isEmpty() ? "" : groups.get(i % groups.size()), values));
        }
        return lines;
    }
}
