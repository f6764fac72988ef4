package org.wangge.codeplatform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.returns.ColourChanged;
import org.wangge.scenario.Actor;
import org.wangge.testing.OnBothDatabases;

/** Changes of colour on their way to a platform that really listens. */
@OnBothDatabases(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "wangge.code-platform.token=a-token",
            "wangge.code-platform.pause=5ms",
            "wangge.code-platform.rest=0s",
            "wangge.code-platform.retry-every=PT0.2S",
            "wangge.code-platform.retry-after-start=PT0S"
        })
class ColourMessengerTest {

    private static final StandInPlatform PLATFORM = new StandInPlatform();
    private static final String LISTENER =
            "org.wangge.codeplatform.ColourMessenger.tell(org.wangge.returns.ColourChanged)";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private EventPublicationRegistry publications;

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry properties) {
        properties.add("wangge.code-platform.url", PLATFORM::url);
    }

    @AfterAll
    static void close() {
        PLATFORM.close();
    }

    @Test
    void aColourIsToldWithItsRuleAndReasonAndWhoseItIs() throws Exception {
        Case of = register();

        assertThat(of.told.authorization()).isEqualTo("Bearer a-token");
        assertThat(of.told.key()).matches("[0-9]{10,20}");
        assertThat(of.told.body().path("caseNumber").asText()).isEqualTo(of.number);
        assertThat(of.told.body().path("identityType").asText()).isEqualTo("passport");
        assertThat(of.told.body().path("identityNumber").asText()).isEqualTo(of.passport);
        assertThat(of.told.body().path("colour").asText()).isEqualTo("green");
        assertThat(of.told.body().path("rule").asText()).isNotBlank();
        assertThat(of.told.body().path("ruleVersion").asInt()).isPositive();
        assertThat(of.told.body().path("reason").asText()).isEqualTo("return-rule");
        assertThat(of.told.body().path("since").asText()).endsWith("Z");
    }

    @Test
    void whatThePlatformCannotTakeIsToldAgainUnderTheSameKey() throws Exception {
        Case of = register();
        PLATFORM.willAnswer(500, 503);

        commit(of.change("1"));

        assertThat(Stream.of(PLATFORM.next(), PLATFORM.next(), PLATFORM.next()).map(StandInPlatform.Received::key))
                .containsOnly("1");
        assertThat(tellsNextOnly(of)).isTrue();
    }

    @Test
    void whatItCannotTakeForLongIsLeftForALaterRound() throws Exception {
        Case of = register();
        PLATFORM.willAnswer(500, 500, 500, 500, 500);

        commit(of.change("2"));

        for (int attempt = 1; attempt <= 6; attempt++) {
            assertThat(PLATFORM.next().key()).isEqualTo("2");
        }
        assertThat(tellsNextOnly(of)).isTrue();
    }

    @Test
    void nothingIsToldBeforeTheCommitOrOfWhatWasRolledBack() throws Exception {
        Case of = register();

        transactions.executeWithoutResult(tx -> {
            events.publishEvent(of.change("3"));
            tx.setRollbackOnly();
        });
        transactions.executeWithoutResult(tx -> {
            events.publishEvent(of.change("4"));
            assertThat(PLATFORM.hasReceivedNothingMore()).isTrue();
        });

        assertThat(PLATFORM.next().key()).isEqualTo("4");
        assertThat(tellsNextOnly(of)).isTrue();
    }

    @Test
    void whatAProcessThatDiedLeftBehindIsTold() throws Exception {
        Case of = register();

        transactions.executeWithoutResult(
                tx -> publications.store(of.change("5"), Stream.of(PublicationTargetIdentifier.of(LISTENER))));

        assertThat(PLATFORM.next().key()).isEqualTo("5");
    }

    @Test
    void anOlderColourDoesNotComeAfterANewerOne() throws Exception {
        Case of = register();

        commit(new ColourChanged("6", of.number, "red", "SX-2022-18-MH", 1, "return-rule", clock.instant()));

        assertThat(tellsNextOnly(of)).isTrue();
    }

    @Test
    void theRecordOfAChangeHoldsNothingPersonal() throws Exception {
        Case of = register();
        PLATFORM.willAnswer(500, 500, 500);

        transactions.executeWithoutResult(tx -> {
            events.publishEvent(of.change("7"));
            List<String> records = jdbc.sql("select serialized_event from EVENT_PUBLICATION")
                    .query(String.class)
                    .list();
            assertThat(records)
                    .isNotEmpty()
                    .noneMatch(text -> text.contains(of.passport))
                    .noneMatch(text -> text.contains("林岫"));
        });

        for (int attempt = 1; attempt <= 4; attempt++) {
            assertThat(PLATFORM.next().key()).isEqualTo("7");
        }
    }

    /** Whether the next thing that the platform hears is the next thing that is told. */
    private boolean tellsNextOnly(Case of) throws InterruptedException {
        String key = "next-" + COUNT.incrementAndGet();
        commit(of.change(key));
        return PLATFORM.next().key().equals(key) && PLATFORM.hasReceivedNothingMore();
    }

    private void commit(ColourChanged change) {
        transactions.executeWithoutResult(tx -> events.publishEvent(change));
    }

    private Case register() throws InterruptedException {
        String passport = "E%08d".formatted(COUNT.incrementAndGet());
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("identity", Map.of("type", "passport", "number", passport));
        person.put("name", "林岫");
        person.put("returnedOn", "2022-04-11");
        person.put("origin", Map.of("place", "河北省石家庄市"));
        person.put("unit", "141182100200");
        person.put("temperature", 36.5);
        String number = new Actor(port, "checkpoint", clock)
                .post("/api/registrations", person)
                .expect(201)
                .body()
                .path("number")
                .asText();
        return new Case(number, passport, PLATFORM.next());
    }

    private record Case(String number, String passport, StandInPlatform.Received told) {

        ColourChanged change(String id) {
            return new ColourChanged(
                    id, number, "green", told.body().path("rule").asText(), 1, "return-rule", java.time.Instant.EPOCH);
        }
    }
}
