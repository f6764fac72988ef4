package org.wangge.organisation;

import java.util.Optional;

/** A role at a unit, written {@code role@unit-code}: the candidate group of every human task. */
public record Queue(Role role, String unitCode) {

    public static Optional<Queue> parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        return Role.of(text.substring(0, at)).map(role -> new Queue(role, text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return role.key() + "@" + unitCode;
    }
}
