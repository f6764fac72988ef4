package org.wangge.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Level;

/** Who reports to whom on a day: the tree of units, with the moves that were in force by then. */
@Component
public class UnitTree {

    private final JdbcClient jdbc;

    UnitTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One unit as the tree stood on a day.
     *
     * @param path the codes from the top down to it
     * @param children how many units right beneath it owe it a report, or are rows of its sheet
     */
    record Node(String code, Level level, String parent, String path, int children) {}

    List<Node> on(LocalDate day) {
        Map<String, String> parents = new LinkedHashMap<>();
        Map<String, Level> levels = new HashMap<>();
        jdbc.sql("select code, level, parent_code from unit where level <> 'GROUP' order by path")
                .query(row -> {
                    parents.put(row.getString("code"), row.getString("parent_code"));
                    levels.put(row.getString("code"), Level.valueOf(row.getString("level")));
                });
        jdbc.sql("select unit_code, parent_code from unit_membership where from_day <= ? order by from_day")
                .param(day)
                .query(row -> {
                    parents.put(row.getString("unit_code"), row.getString("parent_code"));
                });
        Map<String, Integer> children = new HashMap<>();
        parents.values().forEach(parent -> children.merge(String.valueOf(parent), 1, Integer::sum));
        List<Node> nodes = new ArrayList<>();
        parents.forEach((code, parent) -> nodes.add(
                new Node(code, levels.get(code), parent, path(code, parents), children.getOrDefault(code, 0))));
        return nodes;
    }

    /** From a day on a unit reports to another. */
    public record Move(String unit, String parent, LocalDate from) {}

    List<Move> moves() {
        return jdbc.sql(
                        "select unit_code, parent_code, from_day from unit_membership order by from_day desc, unit_code")
                .query((row, number) -> new Move(
                        row.getString("unit_code"),
                        row.getString("parent_code"),
                        row.getObject("from_day", LocalDate.class)))
                .list();
    }

    /** From a day on a unit reports to another; rounds before that stay as they were. */
    void move(String unit, String parent, LocalDate from) {
        jdbc.sql("delete from unit_membership where unit_code = ? and from_day = ?")
                .params(unit, from)
                .update();
        jdbc.sql("insert into unit_membership (unit_code, from_day, parent_code) values (?, ?, ?)")
                .params(unit, from, parent)
                .update();
    }

    private static String path(String code, Map<String, String> parents) {
        String parent = parents.get(code);
        return (parent == null ? "/" : path(parent, parents)) + code + "/";
    }
}
