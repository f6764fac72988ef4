package org.wangge.duty;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.codes.Codes;
import org.wangge.organisation.Unit;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** The log of calls of a unit's duty. */
@Service
@Transactional
public class CallLog {

    /** What stays masked until somebody says why they want to see it. */
    public enum Field {
        NAME,
        CONTACT
    }

    private final DutyCalls calls;
    private final DutyReveals reveals;
    private final DutyAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    CallLog(DutyCalls calls, DutyReveals reveals, DutyAccess access, AuditTrail audit, Clock clock) {
        this.calls = calls;
        this.reveals = reveals;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first; {@code before} is the id after which the page before ended. */
    @Transactional(readOnly = true)
    public List<DutyCall> of(Unit unit, boolean onlyOpen, Long before, int limit) {
        Long end = before == null ? Long.MAX_VALUE : before;
        return onlyOpen ? calls.open(unit.code(), end, Limit.of(limit)) : calls.of(unit.code(), end, Limit.of(limit));
    }

    /** @param handling what was done, or {@code null} while that is open */
    public DutyCall take(Viewer viewer, Unit unit, String name, String contact, String question, String handling) {
        DutyCall call = new DutyCall(unit.code(), name, contact, question, viewer.accountId(), clock.instant());
        if (handling != null) {
            call.handle(handling, viewer.accountId(), clock.instant());
        }
        audit.record("call-taken", "duty-call", call.id().toString(), unit.code(), Map.of());
        return calls.save(call);
    }

    /** @throws Problem 404 or 403 where the log is not the viewer's, 409 {@code already-done} */
    public DutyCall handle(DutyCall seen, Viewer viewer, String handling) {
        DutyCall call = calls.lock(seen.id()).orElseThrow(Problem::notFound);
        call.handle(handling, viewer.accountId(), clock.instant());
        audit.record("call-handled", "duty-call", call.id().toString(), call.unitCode(), Map.of());
        return call;
    }

    /** One field in clear, with its reason on the record. */
    public String reveal(DutyCall call, Viewer viewer, Field field, String reason) {
        String code = Codes.of(field);
        reveals.save(new DutyReveal(call.id(), code, reason, viewer.accountId(), clock.instant()));
        audit.record("field-revealed", "duty-call", call.id().toString(), call.unitCode(), Map.of("field", code));
        return field == Field.NAME ? call.name() : call.contact();
    }

    /** @throws Problem 404 outside the viewer's units, 403 for who is neither on duty nor keeps the roster */
    @Transactional(readOnly = true)
    public DutyCall seen(Viewer viewer, Long id) {
        viewer.require(Act.WORK);
        DutyCall call = calls.findById(id).orElseThrow(Problem::notFound);
        access.onDutyIn(viewer, call.unitCode());
        return call;
    }
}
