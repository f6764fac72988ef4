package org.wangge.policing.evidence;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wangge.clock.Sweep;

/** Removes by the quarter of an hour the files that nobody went on sending. */
@Component
class UploadSweep implements Sweep {

    private final Uploads uploads;
    private final UploadDesk desk;

    UploadSweep(Uploads uploads, UploadDesk desk) {
        this.uploads = uploads;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "evidence-uploads";
    }

    @Override
    public Instant nextAfter(Instant last) {
        return Sweep.quarterWhenDue(uploads.nextExpiry(), last);
    }

    @Override
    public void run(Instant due) {
        desk.dropExpired();
    }
}
