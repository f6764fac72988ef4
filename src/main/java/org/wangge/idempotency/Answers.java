package org.wangge.idempotency;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.reflect.MethodSignature;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a controller method gave back, as the answer that Spring makes of it. */
class Answers {

    private Answers() {}

    static ResponseEntity<?> of(ProceedingJoinPoint call, Object result) {
        if (result instanceof ResponseEntity<?> answer) {
            return answer;
        }
        var method = ((MethodSignature) call.getSignature()).getMethod();
        var status = AnnotatedElementUtils.findMergedAnnotation(method, ResponseStatus.class);
        return ResponseEntity.status(status == null ? HttpStatus.OK : status.code())
                .body(result);
    }
}
