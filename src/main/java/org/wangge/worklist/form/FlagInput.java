package org.wangge.worklist.form;

/** A checkbox. Where it is required, it must be ticked. */
final class FlagInput {

    private FlagInput() {}

    static Reading read(Object raw, FormField field, FormScope scope) {
        return switch (raw.toString()) {
            case "true" -> Reading.of(true);
            case "false" -> field.isRequired() ? Reading.EMPTY : Reading.of(false);
            case "" -> Reading.EMPTY;
            default -> Reading.fault("flag-invalid");
        };
    }
}
