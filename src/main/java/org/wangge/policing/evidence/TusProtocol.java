package org.wangge.policing.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.wangge.ids.Ids;
import org.wangge.security.Viewer;

/** Resumable uploads as tus 1.0 has them: creation, termination and expiration beside the core. */
@Component
@EnableConfigurationProperties(EvidenceSettings.class)
public class TusProtocol {

    private static final String ADDRESS = "/api/uploads";

    private final TusFileUploadService service;

    TusProtocol(TusStorage storage, UploadLocks locks) {
        service = new TusFileUploadService()
                .withUploadIdFactory(new Numbers())
                .withUploadUri(ADDRESS)
                .withUploadStorageService(storage)
                .withUploadLockingService(locks)
                .disableTusExtension("concatenation")
                .disableTusExtension("checksum");
    }

    public void answer(HttpServletRequest request, HttpServletResponse response, Viewer sender) throws IOException {
        service.process(request, response, sender.accountId().toString());
    }

    /** Uploads are called by our own ids. */
    private static class Numbers extends UploadIdFactory {

        @Override
        public UploadId createId() {
            return new UploadId(Ids.next());
        }

        @Override
        protected Serializable getIdValueIfValid(String text) {
            return text.matches("\\d{1,18}|[1-8]\\d{18}") ? Long.valueOf(text) : null;
        }
    }
}
