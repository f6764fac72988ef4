package org.wangge.checkpoint.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a sheet says what, as its heading row tells; one or two rows of headings. */
final class Header {
    private static final int FEWEST_COLUMNS = 3;
    private static final Set<String> PARTS = Set.of(
            "省份", "省", "地市", "市", "县市区", "县区", "区县", "县", "街道乡镇", "乡镇街道", "乡镇", "街道", "镇", "社区村", "村社区", "社区", "村",
            "行政村", "详细地址");

    private final List<String> headings;
    private final Map<Column, List<Integer>> places = new EnumMap<>(Column.class);

    private Header(List<String> headings) {
        this.headings = headings;
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            Column.headed(headings.get(i)).ifPresent(column -> places.computeIfAbsent(column, c -> new ArrayList<>())
                    .add(place));
        }
    }

    /** A row is the heading when it names the person, their document and at least one thing more. */
    static Optional<Header> of(List<String> texts) {
        Header header = new Header(texts);
        return header.places.size() >= FEWEST_COLUMNS && header.has(Column.NAME) && header.has(Column.IDENTITY)
                ? Optional.of(header)
                : Optional.empty();
    }

    /** Whether the row beneath divides merged headings, as 来源地 into 省份, 地市 and 县市区. */
    boolean isDividedBy(List<String> texts) {
        List<String> filled = texts.stream().filter(text -> !text.isEmpty()).toList();
        return filled.size() >= 2 && filled.stream().allMatch(text -> PARTS.contains(text.replaceAll("[/()、 ]", "")));
    }

    Header dividedBy(List<String> parts) {
        List<String> joined = new ArrayList<>(headings);
        String above = "";
        for (int i = 0; i < parts.size(); i++) {
            while (joined.size() <= i) {
                joined.add("");
            }
            above = joined.get(i).isEmpty() ? above : joined.get(i);
            if (!parts.get(i).isEmpty()) {
                joined.set(i, above + parts.get(i));
            }
        }
        return new Header(joined);
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    Set<Column> columns() {
        return places.keySet();
    }

    /** The columns' places from 0; the first one alone unless several say one thing together. */
    List<Integer> places(Column column) {
        List<Integer> all = places.getOrDefault(column, List.of());
        return column.isJoined() || all.size() < 2 ? all : all.subList(0, 1);
    }

    boolean isRepeatedBy(List<String> texts) {
        return texts.equals(headings);
    }
}
