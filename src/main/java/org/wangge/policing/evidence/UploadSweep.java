package org.wangge.policing.evidence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.wangge.clock.Sweep;

/** Removes every hour the files that nobody went on sending. */
@Component
class UploadSweep implements Sweep {

    private final UploadDesk desk;

    UploadSweep(UploadDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "evidence-uploads";
    }

    @Override
    public Instant nextAfter(Instant last) {
        return last.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }

    @Override
    public void run(Instant due) {
        desk.dropExpired();
    }
}
