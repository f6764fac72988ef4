package org.wangge.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Figures by indicator, in the order of their codes. What nobody gave is not in it: that is not the same as zero. */
public record Figures(SortedMap<String, Long> values) {

    public static final Figures NONE = new Figures(new TreeMap<>());

    private static final ObjectMapper JSON = new ObjectMapper();

    public Figures {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Figures of(Map<String, Long> values) {
        return new Figures(new TreeMap<>(values));
    }

    public Long get(String indicator) {
        return values.get(indicator);
    }

    /** Adds to one figure. */
    public Figures plus(String indicator, long delta) {
        SortedMap<String, Long> next = new TreeMap<>(values);
        next.merge(indicator, delta, Long::sum);
        return new Figures(next);
    }

    /** Both, each figure as its indicator adds up. */
    public Figures plus(Figures others, Collection<Indicator> indicators) {
        SortedMap<String, Long> next = new TreeMap<>(values);
        for (Indicator indicator : indicators) {
            Long other = others.get(indicator.code());
            if (other != null) {
                next.merge(indicator.code(), other, indicator.adds());
            }
        }
        return new Figures(next);
    }

    /** What is left of each without the others. */
    Figures minus(Figures others) {
        SortedMap<String, Long> next = new TreeMap<>(values);
        others.values.forEach((code, amount) -> next.merge(code, -amount, Long::sum));
        return new Figures(next);
    }

    /** With the others put in place of what is here. */
    public Figures with(Figures others) {
        SortedMap<String, Long> next = new TreeMap<>(values);
        next.putAll(others.values);
        return new Figures(next);
    }

    /** Whether nothing happened: every figure of a flow that is here is zero. */
    public boolean isZero(Collection<Indicator> indicators) {
        return indicators.stream()
                .filter(Indicator::isFlow)
                .map(indicator -> get(indicator.code()))
                .allMatch(value -> value == null || value == 0);
    }

    String json() {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures are plain numbers", e);
        }
    }

    static Figures parse(String json) {
        if (json == null) {
            return NONE;
        }
        try {
            return of(JSON.readValue(json, new TypeReference<TreeMap<String, Long>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept figures are plain numbers", e);
        }
    }
}
