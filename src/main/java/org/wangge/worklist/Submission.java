package org.wangge.worklist;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The validated answers of one form: each enabled input of the form under its key ({@code group.key} inside a group
 * with a path), {@code null} where it was left empty or hidden. Getters return {@code null} for an input without a
 * value; asking for a key that the form does not have is a programming error ({@link IllegalArgumentException}).
 */
public record Submission(Map<String, Object> values) {

    public Submission {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public String text(String key) {
        return value(key, String.class);
    }

    public BigDecimal number(String key) {
        return value(key, BigDecimal.class);
    }

    /** A checkbox; {@code false} where it was left empty or hidden. */
    public boolean flag(String key) {
        return Boolean.TRUE.equals(value(key, Boolean.class));
    }

    public LocalDate date(String key) {
        return value(key, LocalDate.class);
    }

    public LocalTime time(String key) {
        return value(key, LocalTime.class);
    }

    public Instant instant(String key) {
        return value(key, Instant.class);
    }

    /** The chosen values of a checklist or taglist, in the order of the choices; empty where none was chosen. */
    @SuppressWarnings("unchecked")
    public List<String> choices(String key) {
        List<String> chosen = value(key, List.class);
        return chosen == null ? List.of() : chosen;
    }

    public boolean has(String key) {
        return value(key, Object.class) != null;
    }

    private <T> T value(String key, Class<T> type) {
        if (!values.containsKey(key)) {
            throw new IllegalArgumentException("The form has no enabled input " + key);
        }
        Object value = values.get(key);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException(
                    key + " is a " + value.getClass().getSimpleName() + ", not a " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
