package org.wangge.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.wangge.problem.Problem;
import org.wangge.security.Viewers;

/**
 * Runs a POST of the API that carries {@code Idempotency-Key} in one transaction together with the record of its
 * answer: both are there or neither is. The record's unique key, taken first, makes a second request with the same key
 * wait until the first has ended. A refusal has no effect, leaves no record, and is judged anew when sent again.
 */
@Aspect
@Component
@Order(0)
class IdempotencyKeys {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]{1,128}");
    private static final int ATTEMPTS = 3;

    private final Records records;
    private final Fingerprints fingerprints;
    private final Viewers viewers;
    private final TransactionTemplate transaction;

    IdempotencyKeys(Records records, Fingerprints fingerprints, Viewers viewers, TransactionTemplate transaction) {
        this.records = records;
        this.fingerprints = fingerprints;
        this.viewers = viewers;
        this.transaction = transaction;
    }

    @Around("@within(org.springframework.web.bind.annotation.RestController)"
            + " && @annotation(org.springframework.web.bind.annotation.PostMapping)"
            + " && !@annotation(org.wangge.idempotency.WithoutIdempotencyKey)")
    Object once(ProceedingJoinPoint call) throws Throwable {
        HttpServletRequest request = attributes().getRequest();
        String key = request.getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (!VISIBLE_ASCII.matcher(key).matches()) {
            throw Problem.invalid(HEADER, "idempotency-key-invalid");
        }
        var method = ((MethodSignature) call.getSignature()).getMethod();
        var id = records.id(viewers.current().accountId(), key);
        byte[] fingerprint = fingerprints.of(request, method, call.getArgs());
        return answer(call, id, fingerprint);
    }

    private Object answer(ProceedingJoinPoint call, Records.Id id, byte[] fingerprint) {
        for (int attempt = 1; ; attempt++) {
            Optional<Records.Answer> earlier = records.find(id);
            if (earlier.isPresent()) {
                return repeat(earlier.get(), fingerprint);
            }
            try {
                return transaction.execute(status -> {
                    records.claim(id, fingerprint);
                    Object result = proceed(call);
                    ResponseEntity<?> answer = Answers.of(call, result);
                    if (answer.getStatusCode().isError()) {
                        status.setRollbackOnly();
                    } else {
                        records.complete(id, answer);
                    }
                    return result;
                });
            } catch (ConcurrencyFailureException | DataIntegrityViolationException | UnexpectedRollbackException e) {
                // Somebody was first, with this key or with the same matter: look again, all was rolled back.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Writes the earlier answer itself, whatever type the controller's method gives back. */
    private static Object repeat(Records.Answer answer, byte[] fingerprint) {
        if (!Arrays.equals(answer.fingerprint(), fingerprint)) {
            throw new Problem(422, "idempotency-key-reused", List.of());
        }
        try {
            answer.writeTo(attributes().getResponse());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("The client has gone", e);
        }
    }

    private static Object proceed(ProceedingJoinPoint call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
