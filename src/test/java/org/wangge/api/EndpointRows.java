package org.wangge.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a table of endpoints, each with what it answers to whom. */
final class EndpointRows {

    private EndpointRows() {}

    /** The cells of each row, by method and path. */
    static Map<String, List<String>> of(String table) {
        return table.lines()
                .map(line -> line.trim().split(" +"))
                .collect(Collectors.toMap(
                        cells -> cells[0] + " " + cells[1],
                        cells -> Arrays.asList(cells).subList(2, cells.length),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** A path with its variables filled in. */
    static String path(String pattern, Map<String, String> places) {
        String path = pattern;
        for (Map.Entry<String, String> place : places.entrySet()) {
            path = path.replace(place.getKey(), place.getValue());
        }
        return path;
    }
}
