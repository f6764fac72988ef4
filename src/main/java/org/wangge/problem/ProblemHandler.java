package org.wangge.problem;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
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
        int value = status.value();
        if (failure instanceof HttpMessageNotReadableException) {
            value = 422;
        } else if (value == 400) {
            value = 422;
        }
        String code =
                switch (value) {
                    case 404 -> "not-found";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 413 -> "too-large";
                    case 415 -> "unsupported-media-type";
                    case 422 -> "invalid";
                    default -> "failed";
                };
        return ResponseEntity.status(value).headers(headers).body(texts.detail(value, code, request.getLocale()));
    }
}
