package org.wangge.problem;

import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Answers an upload that is too large, which is refused before any controller is chosen. */
@RestControllerAdvice
@Order(0)
class UploadLimit {

    private final ProblemTexts texts;

    UploadLimit(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException refused, Locale locale) {
        return ResponseEntity.status(413).body(texts.detail(413, "too-large", locale));
    }
}
