package org.wangge.reporting.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a sheet says, before any template arranges it. Numbers are {@code Long}, everything else is text; what nobody
 * gave is not there, which is not zero.
 */
record SheetData(Map<String, String> heads, List<Line> lines, Map<String, Long> totals) {

    /** One line; {@code group} is the one it is summed in, empty where there are no groups. */
    record Line(String group, Map<String, Object> values) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Line[" + group + "]";
        }
    }

    /** Sums are made of the lines, and a line's whole of its parts. */
    static SheetData of(SheetSource source, Map<String, String> heads, List<Line> lines) {
        List<Line> whole = new ArrayList<>(lines);
        if (source.whole() != null) {
            whole.replaceAll(line -> {
                Map<String, Object> values = new TreeMap<>(line.values());
                values.put(
                        source.whole(),
                        source.parts().stream()
                                .mapToLong(part -> (Long) values.getOrDefault(part, 0L))
                                .sum());
                return new Line(line.group(), values);
            });
        }
        Map<String, Long> totals = new TreeMap<>();
        for (Line line : whole) {
            for (String number : source.numbers()) {
                if (line.values().get(number) instanceof Long value) {
                    totals.merge(SheetSource.total(line.group(), number), value, Long::sum);
                }
            }
        }
        return new SheetData(heads, List.copyOf(whole), totals);
    }

    @Override
    public String toString() {
        return "SheetData[" + lines.size() + " lines]";
    }
}
