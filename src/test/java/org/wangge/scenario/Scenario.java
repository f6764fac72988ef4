package org.wangge.scenario;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wangge.clock.Days;
import org.wangge.engine.ClockAdvance;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.scenario.camunda.FreshStage;
import org.wangge.scenario.camunda.PathsTaken;
import org.wangge.scenario.policing.camunda.CaseStage;

/**
 * A story told over HTTP to the running application. All scenarios share one application; each begins on a stage with
 * no open case, at 08:00 on 2022-04-11 in Shanghai unless it says otherwise, with people nobody has seen before.
 */
@Import({FreshStage.class, PathsTaken.class, SecondHealthWorker.class, Registrar.class, CaseStage.class})
public abstract class Scenario {

    private static final String FIRST_MOMENT = "2022-04-11T08:00";
    private static final Map<String, Actor> PEOPLE = new ConcurrentHashMap<>();
    private static final Map<String, TasklistActor> IN_THE_TASKLIST = new ConcurrentHashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Autowired
    private ClockAdvance advance;

    @Autowired
    private FreshStage stage;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    public void begin() {
        itIs(FIRST_MOMENT);
    }

    /** The engine's clock is one for the whole JVM: whoever tests next finds it where a demonstration begins. */
    @AfterEach
    public void leave() {
        itIs(FIRST_MOMENT);
    }

    /** Clears the stage and begins at another moment in Shanghai. */
    public void itIs(String moment) {
        stage.begin(LocalDateTime.parse(moment).atZone(Days.ZONE).toInstant());
    }

    /** Lets time pass until a later moment in Shanghai; whatever is due on the way happens. */
    public void until(String moment) {
        until(LocalDateTime.parse(moment));
    }

    public void until(LocalDateTime moment) {
        Duration left =
                Duration.between(clock.instant(), moment.atZone(Days.ZONE).toInstant());
        if (!left.isNegative() && !left.isZero()) {
            advance.by(left);
        }
    }

    /** Lets time pass until the end of a day, just after its 24:00. */
    public void untilTheEndOf(String day) {
        until(LocalDate.parse(day).plusDays(1).atTime(0, 0, 1));
    }

    /** From today on units report; without it no round is opened in a story. */
    public void unitsReport() {
        stage.unitsReportFrom(today());
    }

    public Actor who(String username) {
        return PEOPLE.computeIfAbsent(username + ":" + port, key -> new Actor(port, username, clock));
    }

    public TasklistActor inTheTasklist(String username) {
        return IN_THE_TASKLIST.computeIfAbsent(username + ":" + port, key -> new TasklistActor(port, username, clock));
    }

    /** The case of somebody whom the checkpoint registers. */
    public Story registered(Returnee person) {
        return registered("checkpoint", person);
    }

    public Story registered(String by, Returnee person) {
        Map<String, Object> body = person.registration();
        body.putIfAbsent("returnedOn", today().toString());
        String number = who(by).post("/api/registrations", body)
                .expect(201)
                .body()
                .path("number")
                .asText();
        return new Story(this, number);
    }

    public LocalDate today() {
        return Days.today(clock);
    }

    public Clock clock() {
        return clock;
    }

    /** The name behind an account, as the API shows it. */
    public String nameOf(String username) {
        return accounts.findByUsername(username).map(Account::name).orElseThrow();
    }
}
