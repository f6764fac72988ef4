package org.wangge.policing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wangge.problem.Problem;
import org.wangge.returns.CaseNotes;

/** Locks a matter, after its case where it has one, until the transaction ends: in this order always. */
@Component
public class MatterLock {

    private final Matters matters;
    private final CaseNotes cases;

    MatterLock(Matters matters, CaseNotes cases) {
        this.matters = matters;
        this.cases = cases;
    }

    /** @throws Problem 404 */
    public Matter byId(Long id) {
        matters.caseNumberOf(id).ifPresent(cases::lock);
        return matters.lock(id).orElseThrow(Problem::notFound);
    }

    /** @param key the business key of its processes */
    public Matter byKey(String key) {
        return byId(Long.valueOf(key));
    }

    Optional<Matter> seen(String key) {
        return matters.findById(Long.valueOf(key));
    }
}
