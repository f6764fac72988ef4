package org.wangge.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What of an entry the chain protects, read back from the database as it stands there. */
record Link(
        long id,
        LocalDateTime at,
        String actor,
        String post,
        String action,
        String subjectType,
        String subjectId,
        String unitCode,
        String details,
        long seq,
        byte[] hash) {

    static final String COLUMNS =
            "id, at, actor, post, action, subject_type, subject_id, unit_code, details, seq, hash";

    static Link read(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getLong("id"),
                row.getObject("at", LocalDateTime.class),
                row.getString("actor"),
                row.getString("post"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("unit_code"),
                row.getString("details"),
                row.getLong("seq"),
                row.getBytes("hash"));
    }

    /** SHA-256 over the previous link's hash, the place in the chain, and every field with its length before it. */
    byte[] hashAfter(byte[] previous, long place) {
        MessageDigest digest = sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(28)
                .putLong(place)
                .putLong(id)
                .putLong(at.toEpochSecond(ZoneOffset.UTC))
                .putInt(at.getNano())
                .array());
        for (String field : new String[] {actor, post, action, subjectType, subjectId, unitCode, details}) {
            byte[] bytes = field == null ? null : field.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4)
                    .putInt(bytes == null ? -1 : bytes.length)
                    .array());
            if (bytes != null) {
                digest.update(bytes);
            }
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
