package org.wangge.policing;

import org.springframework.stereotype.Component;
import org.wangge.organisation.Role;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;

/** Somebody else decides than reported, and never an auxiliary, whatever other post they hold. */
@Component
public class Impartiality {

    private final MatterReports reports;

    Impartiality(MatterReports reports) {
        this.reports = reports;
    }

    /** @throws Problem 409 {@code auxiliary-decides} or {@code reporter-decides} */
    public void require(Matter of, Viewer viewer) {
        if (viewer.holds(Role.RESIDENT_OFFICER)) {
            throw Problem.conflict("auxiliary-decides");
        }
        boolean reported = reports.about(of.id()).stream()
                .anyMatch(report -> viewer.accountId().equals(report.reportedBy()));
        if (reported) {
            throw Problem.conflict("reporter-decides");
        }
    }
}
