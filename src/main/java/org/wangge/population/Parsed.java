package org.wangge.population;

import java.util.function.Function;

/**
 * What a text was found to be: a value, or the reason why it is none.
 *
 * @param value the value, {@code null} where there is a fault
 * @param fault the reason's stable code, {@code null} where there is a value
 */
public record Parsed<T>(T value, String fault) {

    /** @return a value that was understood */
    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, null);
    }

    /** @return the reason why there is no value */
    public static <T> Parsed<T> fault(String code) {
        return new Parsed<>(null, code);
    }

    /** @return whether there is a value */
    public boolean isValid() {
        return fault == null;
    }

    <R> Parsed<R> then(Function<T, Parsed<R>> next) {
        return isValid() ? next.apply(value) : fault(fault);
    }

    /** Says that something was found and nothing of what it holds. */
    @Override
    public String toString() {
        return isValid() ? "valid" : fault;
    }
}
