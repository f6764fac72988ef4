package org.wangge.engine;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.wangge.problem.Problem;
import org.wangge.problem.ProblemTexts;

/**
 * Problems on their way through the engine, which knows none: they leave as exceptions of the engine's own, and the
 * request remembers what it was refused with, so that {@link EngineHttpDoor} answers with that status.
 */
@Component
class Refusals {
    private static final String ATTRIBUTE = Refusals.class.getName();

    private final ProblemTexts texts;

    Refusals(ProblemTexts texts) {
        this.texts = texts;
    }

    /** Lets a service of ours speak to a person at one of the engine's own screens, in their language. */
    <T> T translating(Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem problem) {
            if (!EngineHttpDoor.isPassing()) {
                throw problem;
            }
            remember(problem);
            throw problem.status() == 403
                    ? new AuthorizationException(words(problem))
                    : new FormFieldValidationException(problem.code(), words(problem));
        }
    }

    private String words(Problem problem) {
        var locale = LocaleContextHolder.getLocale();
        String faults = problem.faults().stream()
                .map(fault -> fault.field() + ": " + texts.message(fault, locale))
                .collect(Collectors.joining("; "));
        String detail = texts.detail(problem, locale).getDetail();
        return faults.isEmpty() ? detail : detail + " " + faults;
    }

    /** Notes what the answer to this request is to be, where one is at work; the first reason stays. */
    static void remember(Problem problem) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && remembered() == null) {
            request.setAttribute(ATTRIBUTE, problem, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** What this request was refused with, or {@code null}. */
    static Problem remembered() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (Problem) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }
}
