package org.wangge.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Puts a problem into the words of the user's language, as RFC 9457 wants it. */
@Component
public class ProblemTexts {

    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    public ProblemDetail detail(Problem problem, Locale locale) {
        ProblemDetail detail = detail(problem.status(), problem.code(), locale, problem.args());
        if (!problem.faults().isEmpty()) {
            detail.setProperty(
                    "errors",
                    problem.faults().stream().map(fault -> error(fault, locale)).toList());
        }
        return detail;
    }

    public ProblemDetail detail(int status, String code, Locale locale, Object... args) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setTitle(text(
                "problem.title." + status, locale, HttpStatus.valueOf(status).getReasonPhrase()));
        detail.setDetail(text("problem." + code, locale, code, args));
        detail.setProperty("code", code);
        return detail;
    }

    /** The code of a status that no more is known about. */
    static String code(int status) {
        return switch (status) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409 -> "conflict";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 422 -> "invalid";
            default -> "failed";
        };
    }

    public String message(FieldFault fault, Locale locale) {
        return text("problem." + fault.code(), locale, fault.code(), fault.args());
    }

    public Map<String, Object> error(FieldFault fault, Locale locale) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("field", fault.field());
        error.put("code", fault.code());
        error.put("message", message(fault, locale));
        return error;
    }

    public List<Map<String, Object>> errors(List<FieldFault> faults, Locale locale) {
        return faults.stream().map(fault -> error(fault, locale)).toList();
    }

    private String text(String key, Locale locale, String otherwise, Object... args) {
        return messages.getMessage(key, args, otherwise, locale);
    }
}
