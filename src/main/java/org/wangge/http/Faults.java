package org.wangge.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wangge.codes.Codes;
import org.wangge.problem.FieldFault;
import org.wangge.problem.Problem;

/** Reads the fields of a request and collects everything that is wrong with them, so that it can be said at once. */
public final class Faults {

    private final List<FieldFault> found = new ArrayList<>();

    public void add(String field, String code, Object... args) {
        found.add(new FieldFault(field, code, args));
    }

    /** @throws Problem 422 with every fault, where there is any */
    public void raise() {
        if (!found.isEmpty()) {
            throw Problem.invalid(found);
        }
    }

    public String text(String field, String value, int most) {
        if (value == null || value.isBlank()) {
            add(field, "required");
            return null;
        }
        return optionalText(field, value, most);
    }

    /** A text that may be left out, {@code null} then. */
    public String optionalText(String field, String value, int most) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        if (text.codePointCount(0, text.length()) > most) {
            add(field, "too-long", most);
        }
        return text;
    }

    public <E extends Enum<E>> E code(String field, Class<E> type, String value) {
        if (value == null) {
            add(field, "required");
            return null;
        }
        return Codes.parse(type, value).orElseGet(() -> {
            add(field, "value-unknown", Codes.all(type));
            return null;
        });
    }

    public <E extends Enum<E>> E code(String field, Class<E> type, String value, E otherwise) {
        return value == null ? otherwise : code(field, type, value);
    }

    public <E extends Enum<E>> Set<E> codes(String field, Class<E> type, Collection<String> values) {
        Set<E> read = EnumSet.noneOf(type);
        if (values != null) {
            for (String value : values) {
                E one = code(field, type, value);
                if (one != null) {
                    read.add(one);
                }
            }
        }
        return read;
    }

    public LocalDate date(String field, String value) {
        if (value == null || value.isBlank()) {
            add(field, "required");
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeException e) {
            add(field, "date-invalid");
            return null;
        }
    }

    /** A time of day, such as {@code 08:00}. */
    public LocalTime time(String field, String value) {
        if (value == null || value.isBlank()) {
            add(field, "required");
            return null;
        }
        try {
            return LocalTime.parse(value.strip());
        } catch (DateTimeException e) {
            add(field, "hour-invalid");
            return null;
        }
    }

    /** A moment with its offset; without one it is taken as now. */
    public Instant moment(String field, String value, Instant otherwise) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            return OffsetDateTime.parse(value.strip()).toInstant();
        } catch (DateTimeException e) {
            add(field, "time-invalid", "2022-04-11T08:30:00+08:00");
            return null;
        }
    }

    /** A body temperature in °C, 34.0 to 43.0 with at most one decimal. */
    public BigDecimal temperature(String field, BigDecimal value) {
        if (value == null) {
            add(field, "temperature-invalid");
            return null;
        }
        boolean fits = value.compareTo(new BigDecimal("34.0")) >= 0
                && value.compareTo(new BigDecimal("43.0")) <= 0
                && value.stripTrailingZeros().scale() <= 1;
        if (!fits) {
            add(field, "temperature-invalid");
            return null;
        }
        return value;
    }
}
