package org.wangge.problem;

import java.util.List;

/**
 * A refusal that the caller can understand and act on: an HTTP status, a stable code whose text is found under
 * {@code problem.<code>}, and the faults of single fields. It never carries personal data.
 */
public class Problem extends RuntimeException {

    private final int status;
    private final String code;
    private final transient List<FieldFault> faults;
    private final transient Object[] args;

    public Problem(int status, String code, List<FieldFault> faults, Object... args) {
        super(code);
        this.status = status;
        this.code = code;
        this.faults = List.copyOf(faults);
        this.args = args;
    }

    /** The thing does not exist, or lies outside the caller's units: the caller cannot tell which. */
    public static Problem notFound() {
        return new Problem(404, "not-found", List.of());
    }

    /** The caller's post does not allow the act. */
    public static Problem forbidden() {
        return new Problem(403, "forbidden", List.of());
    }

    public static Problem conflict(String code, Object... args) {
        return new Problem(409, code, List.of(), args);
    }

    public static Problem invalid(List<FieldFault> faults) {
        return new Problem(422, "invalid", faults);
    }

    public static Problem invalid(String field, String code, Object... args) {
        return invalid(List.of(new FieldFault(field, code, args)));
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<FieldFault> faults() {
        return faults;
    }

    public Object[] args() {
        return args;
    }
}
