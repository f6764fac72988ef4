package org.wangge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wangge.clock.DemoClock;
import org.wangge.clock.Sweep;
import org.wangge.modelling.BuildingBlock;
import org.wangge.testing.OnBothDatabases;

@OnBothDatabases
@AutoConfigureMockMvc
@Import({
    RecordingDoor.class,
    ClockAdvanceTest.NoteTime.class,
    ClockAdvanceTest.EveryFourHours.class,
    ClockAdvanceTest.Failing.class
})
class ClockAdvanceTest {
    @Autowired
    private ClockAdvance advance;

    @Autowired
    private Clock clock;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private NoteTime noted;

    @Autowired
    private EveryFourHours sweep;

    @Autowired
    private Failing failing;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forget() {
        noted.times.clear();
        sweep.times.clear();
    }

    @Test
    void everyTimerAndWhatFollowsSeesItsOwnTime() {
        repository.createDeployment().addClasspathResource("engine/wait.bpmn").deploy();
        Instant begun = clock.instant();
        String instance = runtime.startProcessInstanceByKey("wait", java.util.Map.of("unit", Errands.VILLAGE))
                .getId();

        advance.by(Duration.ofDays(1));

        assertThat(clock.instant()).isCloseTo(begun.plus(1, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
        assertThat(noted.times).hasSize(2);
        assertThat(noted.times.get(0)).isCloseTo(begun.plus(5, ChronoUnit.HOURS), within(1, ChronoUnit.MINUTES));
        assertThat(noted.times.get(1)).isCloseTo(begun.plus(8, ChronoUnit.HOURS), within(1, ChronoUnit.MINUTES));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
    }

    @Test
    void everySweepRunsAtEachOfItsInstantsInOrderThoughAnotherOneFails() {
        advance.by(Duration.ofDays(1));

        assertThat(sweep.times).hasSize(6).isSorted();
        for (int i = 0; i < sweep.times.size(); i++) {
            assertThat(sweep.times.get(i).clock()).isCloseTo(sweep.times.get(i).due(), within(1, ChronoUnit.MINUTES));
        }
        assertThat(failing.tries).isPositive();
    }

    @Test
    void aRestartWouldGoOnWhereTheClockStands() {
        advance.by(Duration.ofHours(1));

        long stored = jdbc.sql("select offset_millis from demo_clock")
                .query(Long.class)
                .single();
        assertThat(Duration.ofMillis(stored)).isCloseTo(((DemoClock) clock).offset(), Duration.ofSeconds(1));
        assertThat(ClockUtil.getCurrentTime().toInstant()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void onlySupervisorsAndAdministratorsMoveIt() throws Exception {
        http.perform(get("/api/demo/clock").with(user("grid")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.now").exists());
        http.perform(move("P1D").with(user("grid"))).andExpect(status().isForbidden());
        http.perform(move("PT1M").with(user("city"))).andExpect(status().isOk());
    }

    @Test
    void itMovesForwardAndAtMostAMonthAtOnce() throws Exception {
        for (String wrong : List.of("P32D", "-P1D", "PT0S", "tomorrow")) {
            http.perform(move(wrong).with(user("admin")))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.errors[0].code").value("advance-invalid"));
        }
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder move(String length) {
        return post("/api/demo/clock")
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"advance\":\"" + length + "\"}");
    }

    @TestComponent("noteTime")
    @BuildingBlock(value = "noteTime", name = "记时", nameEn = "Note time", description = "试验", descriptionEn = "Test")
    static class NoteTime implements JavaDelegate {
        final List<Instant> times = new ArrayList<>();
        private final Clock clock;

        NoteTime(Clock clock) {
            this.clock = clock;
        }

        @Override
        public void execute(DelegateExecution execution) {
            times.add(clock.instant());
        }
    }

    record Run(Instant due, Instant clock) implements Comparable<Run> {
        @Override
        public int compareTo(Run other) {
            return due.compareTo(other.due);
        }
    }

    @TestComponent
    static class EveryFourHours implements Sweep {
        final List<Run> times = new ArrayList<>();
        private final Clock clock;

        EveryFourHours(Clock clock) {
            this.clock = clock;
        }

        @Override
        public String name() {
            return "every-four-hours";
        }

        @Override
        public Instant nextAfter(Instant last) {
            long step = Duration.ofHours(4).toSeconds();
            return Instant.ofEpochSecond((last.getEpochSecond() / step + 1) * step);
        }

        @Override
        public void run(Instant due) {
            times.add(new Run(due, clock.instant()));
        }
    }

    @TestComponent
    static class Failing implements Sweep {
        int tries;

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public Instant nextAfter(Instant last) {
            return last.plusSeconds(3600);
        }

        @Override
        public void run(Instant due) {
            tries++;
            throw new IllegalStateException("on purpose");
        }
    }
}
