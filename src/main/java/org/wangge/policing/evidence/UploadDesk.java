package org.wangge.policing.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.problem.Problem;

/** Knows which files are on their way in, whose they are, and until when they may still come. */
@Service
@Transactional
class UploadDesk {

    private static final int LONGEST_NAME = 200;

    private final Uploads uploads;
    private final EvidenceFiles files;
    private final EvidenceSettings settings;
    private final Clock clock;

    UploadDesk(Uploads uploads, EvidenceFiles files, EvidenceSettings settings, Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Problem 409 where the person has too many files that belong to no item */
    Upload begin(Long account, String fileName, long length) {
        if (uploads.countByAccountIdAndItemIdIsNull(account) >= settings.openUploads()) {
            throw Problem.conflict("uploads-open", settings.openUploads());
        }
        Instant now = clock.instant();
        Upload begun = uploads.save(new Upload(account, shown(fileName), length, now, now.plus(settings.unattached())));
        try {
            files.create(begun.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return begun;
    }

    /** A file that can still come, for whoever sends it. */
    Optional<Upload> find(Long id) {
        return uploads.findById(id)
                .filter(upload -> !upload.isTaken() && upload.expiresAt().isAfter(clock.instant()));
    }

    void extend(Long id, Instant until) {
        uploads.lock(id).filter(upload -> !upload.isTaken()).ifPresent(upload -> upload.staysUntil(until));
    }

    void drop(Long id) {
        uploads.lock(id).filter(upload -> !upload.isTaken()).ifPresent(this::remove);
    }

    /** Removes what nobody has gone on with, or made an item of, in time. */
    void dropExpired() {
        List<Upload> expired = uploads.findByItemIdIsNullAndExpiresAtLessThanEqual(clock.instant());
        expired.forEach(upload -> drop(upload.id()));
    }

    private void remove(Upload upload) {
        try {
            files.delete(upload.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        uploads.delete(upload);
    }

    /** A name as it may be shown and saved under: no folders, no control characters. */
    private static String shown(String fileName) {
        if (fileName == null) {
            return null;
        }
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}|\\p{Cf}", "")
                .strip();
        int end = last.offsetByCodePoints(0, Math.min(LONGEST_NAME, last.codePointCount(0, last.length())));
        return last.isEmpty() ? null : last.substring(0, end);
    }
}
