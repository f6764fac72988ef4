package org.wangge.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers requests beneath {@code /api} for which there is no controller: no such address, method or format. */
@RestControllerAdvice
@Order(1)
class ApiErrors {

    private final ProblemTexts texts;

    ApiErrors(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class
    })
    ResponseEntity<ProblemDetail> noController(Exception refused, HttpServletRequest request, Locale locale)
            throws Exception {
        if (!request.getServletPath().startsWith("/api/") || !(refused instanceof ErrorResponse answer)) {
            throw refused;
        }
        int status = answer.getStatusCode().value();
        return ResponseEntity.status(status)
                .headers(answer.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(texts.detail(status, ProblemTexts.code(status), locale));
    }
}
