package org.wangge.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.checkpoint.Welcoming;
import org.wangge.clock.Days;
import org.wangge.engine.EngineAccess;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.population.IdentityDocument;
import org.wangge.population.IdentityType;
import org.wangge.population.PersonName;
import org.wangge.population.PhoneNumber;
import org.wangge.returns.Arrival;
import org.wangge.returns.Contact;
import org.wangge.returns.Intake;
import org.wangge.returns.Near;
import org.wangge.returns.Origin;
import org.wangge.returns.Registered;
import org.wangge.returns.ReturnCase;
import org.wangge.returns.ReturnProcess;
import org.wangge.returns.Risk;
import org.wangge.scenario.OrdinaryAnswers;
import org.wangge.security.Viewers;
import org.wangge.worklist.Door;
import org.wangge.worklist.WorkForm;
import org.wangge.worklist.WorkList;

/**
 * One person's whole loop by the use cases themselves, each as a request of its own by whoever may do it: whoever acts
 * is looked up anew, as over HTTP. The clock stands; timers are rung by hand.
 */
@TestComponent
class OurLoop {

    private final Welcoming welcoming;
    private final Door door;
    private final WorkList list;
    private final Viewers viewers;
    private final ReturnProcess process;
    private final EngineAccess engine;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final ObjectMapper json;
    private final Units units;

    /** What was answered to each form once is answered by everybody. */
    private final Map<String, Map<String, Object>> answers = new HashMap<>();

    OurLoop(
            Welcoming welcoming,
            Door door,
            WorkList list,
            Viewers viewers,
            ReturnProcess process,
            EngineAccess engine,
            RuntimeService runtime,
            ManagementService management,
            EntityManager entities,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            Clock clock,
            ObjectMapper json,
            Units units) {
        this.welcoming = welcoming;
        this.door = door;
        this.list = list;
        this.viewers = viewers;
        this.process = process;
        this.engine = engine;
        this.runtime = runtime;
        this.management = management;
        this.entities = entities;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
        this.units = units;
    }

    /** @param passport of a person not yet known */
    ReturnCase run(String passport) {
        Registered registered = SignedIn.as(
                "checkpoint",
                () -> welcoming.register(intake(passport), viewers.current().accountId()));
        String number = registered.of().number();
        String instance = engine.asSystem(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId());
        finish(number, "receive-person", "grid");
        finish(number, "issue-order", "health");
        finish(number, "arrange-transfer", "transport");
        finish(number, "hand-over-person", "checkpoint");
        finish(number, "confirm-admission", "health");
        ring(instance, "quarantine-term-ends");
        finish(number, "receive-home", "grid");
        lastDay(registered.of().id());
        finish(number, "review-code", "health");
        finish(number, "propose-release", "checkpoint");
        finish(number, "agree-release", "health");
        finish(number, "hand-release-notice", "checkpoint");
        ring(instance, "order-over");
        return registered.of();
    }

    private Intake intake(String passport) {
        Unit village = units.findById("141182100200").orElseThrow();
        return new Intake(
                IdentityDocument.parse(IdentityType.PASSPORT, passport, Days.today(clock))
                        .value(),
                PersonName.parse("程林艳").value(),
                Optional.<PhoneNumber>empty(),
                new Arrival(
                        Days.today(clock),
                        new Origin("上海市浦东新区", Risk.NONE, Contact.ENTRANT, Near.NONE),
                        "自驾",
                        new BigDecimal("36.5"),
                        Set.of()),
                village);
    }

    private void finish(String number, String element, String username) {
        SignedIn.as(username, () -> {
            String task = jdbc.queryForObject(
                    "select id from work_item where case_number = ? and element = ?", String.class, number, element);
            door.complete(viewers.current(), task, answers.computeIfAbsent(element, first -> ordinary(task)));
            return null;
        });
    }

    private Map<String, Object> ordinary(String task) {
        WorkForm form = list.open(viewers.current(), task);
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), Days.ZONE);
        return new OrdinaryAnswers(json.valueToTree(form.data()), now).to(form.schema());
    }

    private void ring(String instance, String timer) {
        engine.asSystem(() -> management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(timer)
                .singleResult()
                .getId()));
    }

    /** As the sweep of the last day does it. */
    private void lastDay(Long caseId) {
        transaction.executeWithoutResult(status ->
                process.lastDayBegan(entities.find(ReturnCase.class, caseId, LockModeType.PESSIMISTIC_WRITE)));
    }
}
