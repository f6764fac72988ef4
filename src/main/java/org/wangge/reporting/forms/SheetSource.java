package org.wangge.reporting.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a sheet may be made of: the fields of its lines and the sums beneath them. A template arranges them as an office
 * wants them; a new office's sheet is a new template of one of these.
 */
public enum SheetSource {
    /** 返乡人员日报表: by origin, of the day and until it. */
    RETURNEES(
            false,
            "origin period checked centralised at-home released out-of-contact",
            "",
            "checked centralised at-home released out-of-contact",
            "today cumulative",
            ""),
    /** 返乡人员登记表: a person a line. */
    REGISTER(
            true,
            "number name identity phone address origin-place transport returned-on temperature colour test test-on"
                    + " village grid grid-leader registered-on kind method last-day keeper-1 keeper-2 keeper-3 keeper-4",
            "",
            "people taiyuan shanxi other-province at-home centralised not-isolated",
            "",
            "people = taiyuan shanxi other-province"),
    /** 五包一: who looks after whom. */
    FIVE_FOR_ONE(
            true,
            "number name village identity origin-place returned-on phone keeper-1 keeper-2 keeper-3 keeper-4"
                    + " grid-leader test method",
            "address transport temperature colour test-on grid registered-on kind last-day",
            "people taiyuan shanxi other-province at-home centralised not-isolated",
            "",
            "people = taiyuan shanxi other-province"),
    /** 累计表: until a day, a unit beneath a line, and whether that unit has reported. */
    CUMULATIVE(
            false,
            "unit report other-province in-province centralised at-home not-isolated released red red-stayed yellow"
                    + " yellow-stayed",
            "",
            "other-province in-province centralised at-home not-isolated released red red-stayed yellow yellow-stayed",
            "",
            ""),
    /** 领导表: a day a line. */
    LEADERS(
            false,
            "day taiyuan shanxi other-province mended all at-home centralised",
            "",
            "taiyuan shanxi other-province mended all at-home centralised",
            "",
            "all = taiyuan shanxi other-province mended");

    private static final List<String> HEADS = words("sheet unit date until made-at made-by");
    private static final List<String> HEADS_OF_FIGURES = words("expected received missing");
    private static final List<String> HEADS_OF_PEOPLE = words("privacy");

    private final boolean personal;
    private final List<String> columns;
    private final List<String> besides;
    private final List<String> numbers;
    private final List<String> groups;
    private final String whole;
    private final List<String> parts;

    SheetSource(boolean personal, String columns, String besides, String numbers, String groups, String whole) {
        this.personal = personal;
        this.columns = words(columns);
        this.besides = words(besides);
        this.numbers = words(numbers);
        this.groups = words(groups);
        this.whole = whole.isEmpty() ? null : whole.substring(0, whole.indexOf(" = "));
        this.parts = whole.isEmpty() ? List.of() : words(whole.substring(whole.indexOf(" = ") + 3));
    }

    private static List<String> words(String spaced) {
        return spaced.isEmpty() ? List.of() : Arrays.asList(spaced.split(" "));
    }

    /** Whether its lines are people. */
    public boolean isPersonal() {
        return personal;
    }

    /** The columns that it has unless a template says otherwise. */
    List<String> columns() {
        return columns;
    }

    /** The fields of a line that are numbers and are summed. */
    List<String> numbers() {
        return numbers;
    }

    /** The groups of lines that are summed each by itself; none where all are summed together. */
    List<String> groups() {
        return groups;
    }

    /** The number of a line that is the sum of its parts, {@code null} where there is none. */
    String whole() {
        return whole;
    }

    List<String> parts() {
        return parts;
    }

    static String total(String group, String number) {
        return group.isEmpty() ? number : group + "." + number;
    }

    /** All that a template may say in double braces. */
    public Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(HEADS);
        fields.addAll(personal ? HEADS_OF_PEOPLE : HEADS_OF_FIGURES);
        List<String> ofLine = new ArrayList<>(columns);
        ofLine.addAll(besides);
        ofLine.addAll(numbers);
        ofLine.forEach(field -> fields.add(Template.ROW + field));
        for (String group : groups.isEmpty() ? List.of("") : groups) {
            numbers.forEach(number -> fields.add(Template.TOTAL + total(group, number)));
        }
        return fields;
    }
}
