package org.wangge.policing.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UploadLockingService;
import me.desair.tus.server.upload.UploadStorageService;
import me.desair.tus.server.upload.concatenation.UploadConcatenationService;
import org.springframework.stereotype.Component;
import org.wangge.problem.Problem;

/**
 * Where the tus library keeps what comes in: rows for who and how much, {@link EvidenceFiles} for the bytes. How far an
 * upload has come is what the disk holds, so that no crash lets the two disagree.
 */
@Component
class TusStorage implements UploadStorageService {

    private final UploadDesk desk;
    private final EvidenceFiles files;
    private final EvidenceSettings settings;
    private final Clock clock;
    private UploadIdFactory ids;

    TusStorage(UploadDesk desk, EvidenceFiles files, EvidenceSettings settings, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public UploadInfo getUploadInfo(String url, String owner) throws IOException {
        UploadInfo found = getUploadInfo(ids.readUploadId(url));
        return found == null || !Objects.equals(found.getOwnerKey(), owner) ? null : found;
    }

    @Override
    public UploadInfo getUploadInfo(UploadId id) throws IOException {
        Upload known =
                id == null ? null : desk.find((Long) id.getOriginalObject()).orElse(null);
        return known == null ? null : new TusUpload(known, files.size(known.id()), clock);
    }

    /** @throws Problem 422 for a file of unknown length, or of none */
    @Override
    public UploadInfo create(UploadInfo info, String owner) {
        if (!info.hasLength()) {
            throw Problem.invalid("Upload-Length", "required");
        }
        Upload begun = desk.begin(Long.valueOf(owner), info.getMetadata().get("filename"), info.getLength());
        info.setId(new UploadId(begun.id()));
        info.setOffset(0L);
        info.setOwnerKey(owner);
        return info;
    }

    @Override
    public UploadInfo append(UploadInfo upload, InputStream bytes) throws IOException {
        upload.setOffset(files.append((Long) upload.getId().getOriginalObject(), bytes, upload.getLength()));
        return upload;
    }

    /** Only its end changes: whoever goes on sending has more time. */
    @Override
    public void update(UploadInfo upload) {
        if (upload.getExpirationTimestamp() != null) {
            desk.extend(
                    (Long) upload.getId().getOriginalObject(), Instant.ofEpochMilli(upload.getExpirationTimestamp()));
        }
    }

    @Override
    public void terminateUpload(UploadInfo upload) {
        desk.drop((Long) upload.getId().getOriginalObject());
    }

    /** The library asks when it refuses a request after reading of it, which no extension of ours does. */
    @Override
    public void removeLastNumberOfBytes(UploadInfo upload, long count) {
        if (count > 0) {
            throw new IllegalStateException("Parts that are sealed are not cut");
        }
    }

    @Override
    public InputStream getUploadedBytes(String url, String owner) throws IOException {
        return getUploadedBytes(ids.readUploadId(url));
    }

    @Override
    public InputStream getUploadedBytes(UploadId id) throws IOException {
        return files.open((Long) id.getOriginalObject());
    }

    @Override
    public void copyUploadTo(UploadInfo upload, OutputStream out) throws IOException {
        try (InputStream bytes = getUploadedBytes(upload.getId())) {
            bytes.transferTo(out);
        }
    }

    @Override
    public void cleanupExpiredUploads(UploadLockingService locks) {
        desk.dropExpired();
    }

    @Override
    public String getUploadUri() {
        return ids.getUploadUri();
    }

    @Override
    public void setIdFactory(UploadIdFactory factory) {
        this.ids = factory;
    }

    @Override
    public long getMaxUploadSize() {
        return settings.largest().toBytes();
    }

    @Override
    public Long getUploadExpirationPeriod() {
        return settings.unattached().toMillis();
    }

    /** Set by our own settings alone. */
    @Override
    public void setMaxUploadSize(Long size) {}

    /** Set by our own settings alone. */
    @Override
    public void setUploadExpirationPeriod(Long period) {}

    /** Parts are not put together: the extension is off. */
    @Override
    public void setUploadConcatenationService(UploadConcatenationService service) {}

    @Override
    public UploadConcatenationService getUploadConcatenationService() {
        return null;
    }
}
