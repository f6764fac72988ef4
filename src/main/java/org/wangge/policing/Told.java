package org.wangge.policing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.security.Viewer;

/** How what somebody reported has ended, while that is news to them. */
@Service
@Transactional(readOnly = true)
public class Told {

    private static final Duration NEWS = Duration.ofDays(3);

    private final MatterReports reports;
    private final Matters matters;
    private final Clock clock;

    Told(MatterReports reports, Matters matters, Clock clock) {
        this.reports = reports;
        this.matters = matters;
        this.clock = clock;
    }

    /** The latest report first; a sealed record is not among them. */
    public List<Matter> of(Viewer viewer) {
        List<Long> ids = reports.toldSince(viewer.accountId(), clock.instant().minus(NEWS)).stream()
                .map(MatterReport::matterId)
                .distinct()
                .toList();
        return matters.findAllById(ids).stream()
                .filter(of -> !of.isSealed() && !of.isOpen())
                .sorted((one, other) -> other.id().compareTo(one.id()))
                .toList();
    }
}
