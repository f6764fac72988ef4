package org.wangge.policing.cases;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterClosed;
import org.wangge.policing.MatterLock;

/** What the process asks of a case on its way. */
@Service
public class CaseCourse {

    private static final Set<String> FOR_LEGAL = Set.of("review-case", "answer-reconsideration");

    private final MatterLock lock;
    private final CaseFiles files;
    private final Clock clock;

    CaseCourse(MatterLock lock, CaseFiles files, Clock clock) {
        this.lock = lock;
        this.files = files;
        this.clock = clock;
    }

    /** The next task is the county's or the legal reviewers': from now on they may read the file. */
    @Transactional
    public void open(String key, String task) {
        Matter matter = lock.byKey(key);
        if (FOR_LEGAL.contains(task)) {
            matter.callLegal();
        } else {
            matter.callCounty();
        }
    }

    /**
     * What became of the case.
     *
     * @param last the outcome of its last task, which tells where there never was a case
     */
    @Transactional
    public String end(String key, String last) {
        Matter matter = lock.byKey(key);
        files.finish(matter);
        return files.find(matter).map(CaseCourse::result).orElse(last.equals("refer") ? "referred" : "withdrawn");
    }

    private static String result(AdministrativeCase of) {
        boolean referred = of.last(Step.Decided.class)
                .filter(decided -> decided.result() == Step.Result.REFERRED)
                .isPresent();
        return referred ? "referred" : of.penalty().isPresent() ? "penalised" : "not-penalised";
    }

    /** A matter that ends of itself ends its case: nothing is decided any more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void closed(MatterClosed event) {
        files.find(event.matter())
                .filter(of -> !of.isDecided() && !of.isExpired())
                .filter(of -> Days.today(clock).isAfter(of.periodEnd()))
                .ifPresent(of -> {
                    of.expire(new Deed(null, clock.instant()));
                    files.keep(event.matter(), of);
                });
        files.finish(event.matter());
    }
}
