package org.wangge.policing.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import org.wangge.problem.Problem;

/** Reads a file that came in from its beginning to its end: what it is, and its SHA-256 as the disk has it. */
@Component
class FileCheck {

    private static final int PREFIX = 64 << 10;
    private static final int BUFFER = 256 << 10;
    private static final Set<String> ALLOWED = Set.of(
            "application/pdf",
            "text/plain",
            "application/rtf",
            "application/x-tika-ooxml",
            "application/x-tika-msoffice",
            "application/mp4",
            "application/ogg");
    private static final List<String> ALLOWED_FAMILIES =
            List.of("image/", "video/", "audio/", "application/vnd.oasis.opendocument.");
    /** Pictures that can hold scripts. */
    private static final Set<String> REFUSED = Set.of("image/svg+xml", "image/wmf", "image/emf");

    private final EvidenceFiles files;
    private final Tika tika = new Tika();

    FileCheck(EvidenceFiles files) {
        this.files = files;
    }

    /**
     * @param upload whole
     * @param sha256 what the sender's machine computed
     * @throws Problem 422 {@code digest-mismatch}, or {@code file-type-refused} which names the type
     */
    KeptFile check(Upload upload, String sha256) {
        try (EvidenceStream bytes = files.open(upload.id())) {
            if (bytes.size() != upload.length()) {
                throw Problem.invalid("upload", "upload-incomplete", bytes.size(), upload.length());
            }
            String type =
                    type(bytes.readNBytes(PREFIX)).orElseThrow(() -> Problem.invalid("upload", "file-type-refused"));
            String found = digest(upload.id());
            if (!found.equalsIgnoreCase(sha256)) {
                throw Problem.invalid("sha256", "digest-mismatch");
            }
            return new KeptFile(upload.id(), type, upload.length(), found);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What the bytes say, whatever the name says; nothing where it may not be kept. */
    Optional<String> type(byte[] prefix) {
        String type = tika.detect(prefix);
        boolean allowed = ALLOWED.contains(type) || ALLOWED_FAMILIES.stream().anyMatch(type::startsWith);
        return Optional.of(type).filter(one -> allowed && !REFUSED.contains(one));
    }

    /** Whether anything of a file is left. */
    boolean isThere(Long file) throws IOException {
        return files.size(file) > 0;
    }

    String digest(Long file) throws IOException {
        try (EvidenceStream bytes = files.open(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            while (bytes.read(buffer) >= 0) {
                digest.update(buffer.flip());
                buffer.clear();
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
