package org.wangge.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.privacy.Encryption;
import org.wangge.privacy.KeyedHash;

/** The answers that were given under a key. Bodies are kept encrypted; keys and requests only as keyed hashes. */
@Repository
class Records {

    private final JdbcTemplate jdbc;
    private final KeyedHash hash;
    private final Encryption encryption;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration keep;

    Records(
            JdbcTemplate jdbc,
            KeyedHash hash,
            Encryption encryption,
            ObjectMapper json,
            Clock clock,
            @Value("${wangge.idempotency.keep:30d}") Duration keep) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.encryption = encryption;
        this.json = json;
        this.clock = clock;
        this.keep = keep;
    }

    /** A key belongs to the account that sent it: two accounts never meet. */
    record Id(Long account, byte[] key) {}

    record Answer(byte[] fingerprint, int status, String location, String body) {

        void writeTo(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            if (location != null) {
                response.setHeader(HttpHeaders.LOCATION, location);
            }
            if (body != null) {
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
                response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            }
            response.flushBuffer();
        }
    }

    Id id(Long account, String key) {
        return new Id(account, hash.of("idempotency-key", key));
    }

    @Transactional(readOnly = true)
    public Optional<Answer> find(Id id) {
        return jdbc
                .query(
                        "select request_hash, status, location, body from idempotency_record"
                                + " where account_id = ? and key_hash = ?",
                        (row, number) -> new Answer(
                                row.getBytes("request_hash"),
                                row.getInt("status"),
                                row.getString("location"),
                                decrypted(row.getBytes("body"))),
                        id.account(),
                        id.key())
                .stream()
                .findFirst();
    }

    /**
     * Takes the key for this transaction; waits for another that holds it.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another transaction had it and committed
     */
    void claim(Id id, byte[] fingerprint) {
        jdbc.update(
                "insert into idempotency_record (account_id, key_hash, request_hash, created_at) values (?, ?, ?, ?)",
                id.account(),
                id.key(),
                fingerprint,
                now());
    }

    void complete(Id id, ResponseEntity<?> answer) {
        URI location = answer.getHeaders().getLocation();
        jdbc.update(
                "update idempotency_record set status = ?, location = ?, body = ?"
                        + " where account_id = ? and key_hash = ?",
                answer.getStatusCode().value(),
                location == null ? null : location.toString(),
                encrypted(answer.getBody()),
                id.account(),
                id.key());
    }

    /** Keys are forgotten after their time. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    @Transactional
    public void forget() {
        jdbc.update("delete from idempotency_record where created_at < ?", now().minus(keep));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private byte[] encrypted(Object body) {
        try {
            return body == null ? null : encryption.encrypt(json.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer can't be kept", e);
        }
    }

    private String decrypted(byte[] body) {
        return body == null ? null : encryption.decrypt(body);
    }
}
