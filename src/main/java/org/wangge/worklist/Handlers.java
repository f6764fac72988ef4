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
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;

/** Which feature serves which task. */
@Component
class Handlers {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx").withZone(Days.ZONE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Map<String, TaskHandler> byElement = new HashMap<>();

    Handlers(List<TaskHandler> handlers) {
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

    /** The answers that one tap gives; none where nobody serves the task yet. */
    Map<String, Object> oneTap(WorkItem item) {
        TaskHandler handler = byElement.get(item.element());
        return handler == null ? Map.of() : handler.oneTap(item.element());
    }

    /** Of which case an item is; where nobody serves it yet, it is of the case that its business key names. */
    String caseNumber(WorkItem item) {
        TaskHandler handler = byElement.get(item.element());
        return handler == null ? item.businessKey() : handler.caseNumber(item.businessKey());
    }

    /** The masked names of the people whom items are about, by business key; asked once for each kind of subject. */
    Map<String, String> people(Collection<WorkItem> about) {
        return ask(about, TaskHandler::people);
    }

    /** What items are about in a word, by business key. */
    Map<String, String> topics(Collection<WorkItem> about) {
        return ask(about, TaskHandler::topics);
    }

    private Map<String, String> ask(
            Collection<WorkItem> about, BiFunction<TaskHandler, Set<String>, Map<String, String>> question) {
        Map<String, TaskHandler> asked = new HashMap<>();
        Map<String, Set<String>> keys = new HashMap<>();
        for (WorkItem item : about) {
            TaskHandler handler = byElement.get(item.element());
            if (handler != null) {
                asked.putIfAbsent(handler.subject(), handler);
                keys.computeIfAbsent(handler.subject(), subject -> new HashSet<>())
                        .add(item.businessKey());
            }
        }
        Map<String, String> names = new HashMap<>();
        asked.forEach((subject, handler) -> names.putAll(question.apply(handler, keys.get(subject))));
        return names;
    }

    /** A moment as forms write it. */
    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** What the form's conditions and limits ask, in the same shapes as {@link #prefill}. */
    Map<String, Object> conditions(WorkItem item) {
        return plain(of(item).conditions(item.task()));
    }

    /** What an item's form starts with, in the shapes that forms know: text, numbers, booleans, lists and maps. */
    Map<String, Object> prefill(WorkItem item) {
        return plain(of(item).prefill(item.task()));
    }

    private static Map<String, Object> plain(Map<String, Object> data) {
        Map<String, Object> plain = new LinkedHashMap<>();
        data.forEach((key, value) -> plain.put(key, plain(value)));
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
