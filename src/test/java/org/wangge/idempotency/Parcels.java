package org.wangge.idempotency;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.wangge.audit.AuditTrail;
import org.wangge.problem.Problem;

/** Something that can be created; a component of the one test that imports it. */
@RestController
@TestComponent
class Parcels {

    private final AuditTrail trail;
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private CountDownLatch started;
    private CountDownLatch mayEnd;

    Parcels(AuditTrail trail) {
        this.trail = trail;
    }

    void reset() {
        calls.set(0);
        started = new CountDownLatch(1);
        mayEnd = new CountDownLatch(1);
    }

    CountDownLatch started() {
        return started;
    }

    CountDownLatch mayEnd() {
        return mayEnd;
    }

    record Parcel(String to, Integer weight) {}

    @PostMapping("/api/test-parcels")
    @Transactional
    ResponseEntity<Map<String, Object>> take(@RequestBody Parcel parcel) throws InterruptedException {
        int number = numbers.incrementAndGet();
        trail.record("parcel-taken", "parcel", "P" + number, null, Map.of());
        switch (parcel.to()) {
            case "nowhere" -> throw Problem.conflict("conflict");
            case "returned" -> {
                return ResponseEntity.status(409).build();
            }
            case "slow" -> {
                started.countDown();
                mayEnd.await(20, TimeUnit.SECONDS);
            }
            case "collides-once" -> {
                if (calls.incrementAndGet() == 1) {
                    throw new DuplicateKeyException("somebody was first");
                }
            }
            default -> {}
        }
        return ResponseEntity.created(URI.create("/api/test-parcels/" + number))
                .body(Map.of("number", number, "to", parcel.to()));
    }

    @PostMapping("/api/test-parcels/text")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void takeText(@RequestBody String parcel) {
        trail.record("parcel-taken", "parcel", "text", null, Map.of());
    }

    @PostMapping("/api/test-parcels/list")
    @Transactional
    Map<String, Object> takeMany(MultipartFile file) {
        trail.record("parcel-taken", "parcel", "list", null, Map.of());
        return Map.of("size", file.getSize());
    }
}
