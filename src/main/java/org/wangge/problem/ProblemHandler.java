package org.wangge.problem;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error of the API as a problem detail with a stable code; the pages have their own. */
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final ProblemTexts texts;

    ProblemHandler(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Problem problem, Locale locale) {
        return ResponseEntity.status(problem.status()).body(texts.detail(problem, locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> collided(ConcurrencyFailureException collision, Locale locale) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(texts.detail(409, "stale", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException failure, Locale locale) {
        log.error("A request failed with {}", failure.getClass().getName(), failure);
        return ResponseEntity.internalServerError().body(texts.detail(500, "failed", locale));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        int value = status.value() == 400 ? 422 : status.value();
        ProblemDetail detail = texts.detail(value, ProblemTexts.code(value), LocaleContextHolder.getLocale());
        return ResponseEntity.status(value).headers(headers).body(detail);
    }

    /** An address with an id that can't be one is nobody's; a parameter that is not of its type is named. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        boolean inPath = failure instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return answer(inPath ? Problem.notFound() : Problem.invalid(failure.getPropertyName(), "type-invalid"));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(Problem.invalid(failure.getParameterName(), "required"));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(Problem.invalid(failure.getRequestPartName(), "required"));
    }

    private ResponseEntity<Object> answer(Problem problem) {
        return ResponseEntity.status(problem.status()).body(texts.detail(problem, LocaleContextHolder.getLocale()));
    }
}
