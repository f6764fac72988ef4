package org.wangge.policing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.codes.Codes;
import org.wangge.returns.CaseNotes;
import org.wangge.returns.Continued;
import org.wangge.returns.Refused;
import org.wangge.returns.ReturnCase;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Takes reports of non-cooperation, from a button or from a task in which somebody refused. The loop goes on. */
@Service
public class Reporting {

    private final NonCooperations matters;
    private final CaseNotes cases;
    private final Viewers viewers;
    private final MatterProcess process;
    private final Clock clock;

    Reporting(NonCooperations matters, CaseNotes cases, Viewers viewers, MatterProcess process, Clock clock) {
        this.matters = matters;
        this.cases = cases;
        this.viewers = viewers;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public NonCooperation report(String caseNumber, Kind kind, String account) {
        ReturnCase of = cases.lockOpen(caseNumber);
        Optional<NonCooperation> open = matters.findByCaseNumberAndSettledAtIsNullAndJoinedIsNull(caseNumber);
        Long by = viewers.find().map(Viewer::accountId).orElse(null);
        NonCooperation made = matters.save(new NonCooperation(
                caseNumber, kind, account, by, open.map(NonCooperation::id).orElse(null), clock.instant()));
        cases.note(of, "non-cooperation-reported", Codes.of(kind));
        if (open.isEmpty()) {
            begin(of);
        }
        return made;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void refused(Refused refusal) {
        Kind kind = Codes.parse(Kind.class, refusal.kind()).orElse(Kind.OTHER);
        report(refusal.caseNumber(), kind, refusal.account());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void continued(Continued change) {
        matters.findByCaseNumberAndSettledAtIsNullAndJoinedIsNull(change.before())
                .ifPresent(matter -> {
                    matter.goOnWith(change.now().number());
                    begin(change.now());
                });
    }

    private void begin(ReturnCase of) {
        process.begin(of.number(), of.id(), of.where().village(), of.where().grid());
    }
}
