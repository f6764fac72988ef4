package org.wangge.worklist;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;

/** Which feature serves which task. */
@Component
class Handlers {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx").withZone(Days.ZONE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Map<String, TaskHandler> byElement = new HashMap<>();

    private final List<TaskHandler> handlers;

    Handlers(List<TaskHandler> handlers) {
        this.handlers = handlers;
        for (TaskHandler handler : handlers) {
            for (String element : handler.tasks()) {
                if (byElement.put(element, handler) != null) {
                    throw new IllegalStateException("Two handlers serve " + element);
                }
            }
        }
    }

    TaskHandler of(WorkItem item) {
        TaskHandler handler = byElement.get(item.element());
        if (handler == null) {
            throw new IllegalStateException("No handler serves " + item.element());
        }
        return handler;
    }

    /** The masked names of the people whom business keys stand for. */
    Map<String, String> people(Collection<String> businessKeys) {
        Map<String, String> names = new HashMap<>();
        Set<String> unknown = new HashSet<>(businessKeys);
        for (TaskHandler handler : handlers) {
            if (unknown.isEmpty()) {
                break;
            }
            names.putAll(handler.people(unknown));
            unknown.removeAll(names.keySet());
        }
        return names;
    }

    /** A moment as forms write it. */
    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** What an item's form starts with, in the shapes that forms know: text, numbers, booleans, lists and maps. */
    Map<String, Object> prefill(WorkItem item) {
        Map<String, Object> plain = new LinkedHashMap<>();
        of(item).prefill(item.task()).forEach((key, value) -> plain.put(key, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> inner = new LinkedHashMap<>();
            map.forEach((key, each) -> inner.put(String.valueOf(key), plain(each)));
            return inner;
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Handlers::plain).toList();
        }
        if (value instanceof Instant instant) {
            return moment(instant);
        }
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        boolean known = value == null || value instanceof Boolean || value instanceof Number;
        return known ? value : value.toString();
    }
}
