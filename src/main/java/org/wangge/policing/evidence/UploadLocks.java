package org.wangge.policing.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadLock;
import me.desair.tus.server.upload.UploadLockingService;
import org.springframework.stereotype.Component;
import org.wangge.problem.Problem;

/** One request at a time for an upload, on all nodes that share the folder; a killed process leaves no lock. */
@Component
class UploadLocks implements UploadLockingService {

    private final EvidenceFiles files;
    private UploadIdFactory ids;

    UploadLocks(EvidenceFiles files) {
        this.files = files;
    }

    /** @throws Problem 423 where another request is still at it */
    @Override
    public UploadLock lockUploadByUri(String uri) throws IOException {
        UploadId id = ids.readUploadId(uri);
        if (id == null) {
            return null;
        }
        Path folder = files.folder((Long) id.getOriginalObject());
        if (!Files.isDirectory(folder)) {
            return null;
        }
        FileChannel file =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) {
                return new Held(uri, file);
            }
        } catch (OverlappingFileLockException sameProcess) {
            // answered as if another process had it
        }
        file.close();
        throw new Problem(423, "upload-locked", List.of());
    }

    @Override
    public void cleanupStaleLocks() {
        // the system releases them with the process
    }

    @Override
    public boolean isLocked(UploadId id) {
        return false;
    }

    @Override
    public void setIdFactory(UploadIdFactory factory) {
        this.ids = factory;
    }

    private record Held(String uri, FileChannel file) implements UploadLock {

        @Override
        public String getUploadUri() {
            return uri;
        }

        @Override
        public void release() {
            try {
                file.close();
            } catch (IOException gone) {
                throw new java.io.UncheckedIOException(gone);
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
