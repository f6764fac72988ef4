package org.wangge.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.wangge.policing.MatterNoted;
import org.wangge.reporting.special.SpecialReported;
import org.wangge.returns.CaseStates;
import org.wangge.returns.Noted;
import org.wangge.returns.ReturnCase;

/**
 * Turns what happens into facts, in the transaction in which it happens. They are written when that transaction is
 * about to commit: only then is it settled what a case has become, and each case is looked at once.
 */
@Component
class FactRecorder {

    /** How the source of a fact begins that is a report about a matter, or a special situation; its id follows. */
    static final String MATTER = "matter-";

    static final String SPECIAL = "special-";

    /** Lines of a timeline that change nothing of what a case counts in. */
    private static final Set<String> BESIDE = Set.of(
            "revealed",
            "document-opened",
            "stage-reminder",
            "supervisor-told",
            "handover-offered",
            "handover-declined",
            "handover-expired",
            "transfer-offered",
            "transfer-declined",
            "transfer-expired",
            "test-planned");

    private final Facts facts;
    private final Standings standings;
    private final CaseStates states;
    private final Clock clock;

    FactRecorder(Facts facts, Standings standings, CaseStates states, Clock clock) {
        this.facts = facts;
        this.standings = standings;
        this.states = states;
        this.clock = clock;
    }

    @EventListener
    void noted(Noted line) {
        if (BESIDE.contains(line.what())) {
            return;
        }
        ReturnCase of = line.of();
        Pending pending = pending();
        pending.cases.put(of.number(), of);
        Counted.in(line)
                .forEach(indicator -> pending.facts.add(new Facts.Fact(
                        line.at(),
                        null,
                        of.where().village(),
                        of.where().grid(),
                        of.where().group(),
                        indicator,
                        1,
                        of.number(),
                        line.what())));
    }

    @EventListener
    void noted(MatterNoted line) {
        if (line.what().equals("reported") || line.what().equals("report-joined")) {
            pending()
                    .facts
                    .add(new Facts.Fact(
                            line.at(),
                            null,
                            line.village(),
                            line.grid(),
                            null,
                            "non-cooperation",
                            1,
                            null,
                            MATTER + line.matter()));
        }
    }

    /** It was told at once; here it is only counted. */
    @EventListener
    void reported(SpecialReported special) {
        pending()
                .facts
                .add(new Facts.Fact(
                        special.at(),
                        null,
                        special.unit(),
                        special.unit() + "-01",
                        null,
                        "special-situations",
                        1,
                        null,
                        SPECIAL + special.id()));
    }

    private Pending pending() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending known) {
            return known;
        }
        Pending made = new Pending();
        TransactionSynchronizationManager.bindResource(this, made);
        TransactionSynchronizationManager.registerSynchronization(made);
        return made;
    }

    private void write(Pending pending) {
        Instant now = clock.instant();
        List<Facts.Fact> all = new ArrayList<>(pending.facts);
        for (ReturnCase of : pending.cases.values()) {
            for (Standings.Change change : standings.settle(of.number(), of.where(), states.of(of))) {
                all.add(new Facts.Fact(
                        now,
                        null,
                        change.at().village(),
                        change.at().grid(),
                        change.at().group(),
                        change.indicator(),
                        change.delta(),
                        of.number(),
                        change.delta() > 0 ? "begun" : "ended"));
            }
        }
        if (!all.isEmpty()) {
            facts.add(all);
        }
    }

    /** What one transaction has brought so far. */
    private final class Pending implements TransactionSynchronization {

        private final List<Facts.Fact> facts = new ArrayList<>();
        private final Map<String, ReturnCase> cases = new LinkedHashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(FactRecorder.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(FactRecorder.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(FactRecorder.this);
        }
    }
}
