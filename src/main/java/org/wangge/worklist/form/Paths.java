package org.wangge.worklist.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads and writes values in nested maps by a dotted path. */
final class Paths {

    private Paths() {}

    static Object get(Map<String, Object> data, String path) {
        Object at = data;
        for (String step : path.split("\\.")) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return at;
    }

    /** Sets a value; what stands in the way and is no map is replaced. The given map is changed, nested ones are not. */
    static void put(Map<String, Object> data, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            data.put(path, value);
            return;
        }
        Map<String, Object> inner = new LinkedHashMap<>();
        if (data.get(path.substring(0, dot)) instanceof Map<?, ?> known) {
            known.forEach((key, old) -> inner.put(String.valueOf(key), old));
        }
        put(inner, path.substring(dot + 1), value);
        data.put(path.substring(0, dot), inner);
    }
}
