package org.wangge.policing.evidence;

import java.time.Clock;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadInfo;

/** An upload as the protocol's library sees it, living by the application's clock. */
class TusUpload extends UploadInfo {

    private final transient Clock clock;

    TusUpload(Upload upload, long offset, Clock clock) {
        this.clock = clock;
        setId(new UploadId(upload.id()));
        setOwnerKey(upload.accountId().toString());
        setLength(upload.length());
        setOffset(offset);
    }

    /** Asked once by the parent's constructor, before there is a clock. */
    @Override
    protected long getCurrentTime() {
        return clock == null ? 0 : clock.millis();
    }
}
