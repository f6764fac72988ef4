package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.testing.OnH2;

/** Bounded restriction, reasoned colours, police, least sight: somebody tries to break these rules over HTTP. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class RulesOfActingTest extends Scenario {

    private Story atHome() {
        return registered(Returnee.somebody().fromACountyWithARiskArea().on("2022-03-30"))
                .isReceivedAssessedAndOrderedAtHome();
    }

    /** Rule 4. */
    @Nested
    class TheTimeOfRestrictionIsBounded {

        @Test
        void aVillageOrdersNobodyIntoIsolation() {
            Story story = registered(Returnee.somebody().fromAHighRiskArea()).does("grid", "receive-person");
            String task = story.task("issue-order").path("id").asText();
            for (String user : List.of("secretary", "grid", "checkpoint", "officer", "station", "township", "city")) {
                who(user).submits(task, Map.of("outcome", "issued")).expect(403);
            }
            who("neighbour").submits(task, Map.of("outcome", "issued")).expect(404);
            assertThat(story.orders()).isEmpty();
        }

        @Test
        void datesOfAnOrderAreComputedWhateverIsSent() {
            Story story = registered(Returnee.somebody().fromAHighRiskArea())
                    .does("grid", "receive-person")
                    .does(
                            "health",
                            "issue-order",
                            Map.of(
                                    "from", "2022-05-01",
                                    "quarantineUntil", "2022-12-31",
                                    "monitoringUntil", "2023-01-31",
                                    "until", "2022-12-31"));
            assertThat(story.orders()).containsExactly("quarantine centralised 2022-04-11/2022-04-25");
        }

        @Test
        void anOrderNamesItsIssuerAndItsLegalBasis() {
            Story story = registered(Returnee.somebody().fromAHighRiskArea()).does("grid", "receive-person");
            story.tries("health", "issue-order", Map.of("issuer", "village-committee"))
                    .expect(422);
            story.tries("health", "issue-order", Map.of("legalBasis", "village-rules"))
                    .expect(422);
            story.does("health", "issue-order");
            assertThat(story.seen().path("orders").path(0).path("basis").asText())
                    .isNotBlank();
            assertThat(story.seen().path("orders").path(0).path("issuer").asText())
                    .isNotBlank();
        }

        @Test
        void nobodyStaysRestrictedBecauseSomebodyForgot() {
            Story story = atHome();
            untilTheEndOf("2022-04-13");
            assertThat(story.seen().path("order").isNull()).isTrue();
            assertThat(story.seen().path("colour").path("value").asText()).isEqualTo("green");
            assertThat(story.supervisorsWereTold()).contains("order-overdue");
        }
    }

    /** Rule 5. */
    @Nested
    class AColourHasAReason {

        @Test
        void nobodySetsOne() {
            Story story = atHome();
            for (String method : List.of("PUT", "POST", "PATCH")) {
                assertThat(who("health")
                                .send(method, story.path("/colour"), Map.of("value", "green"))
                                .status())
                        .isIn(403, 404, 405);
            }
            until("2022-04-13T00:06");
            story.does("health", "review-code", Map.of("colour", "green", "rule", "MINE"));
            assertThat(story.colour()).isEqualTo("yellow SX-2022-18-C return-rule");
        }

        @Test
        void aColourWithoutARuleCannotBeThoughtOf() {
            Story story = atHome();
            assertThat(story.seen().path("colour").path("ruleVersion").asInt()).isPositive();
            assertThat(story.details("colour-changed")).containsExactly("yellow SX-2022-18-C return-rule");
        }
    }

    /** Rule 6: until penalties exist, that nobody but the secretary settles a matter, and the officer none at all. */
    @Nested
    class OnlyPoliceDecidePenalties {

        @Test
        void aResidentOfficerReportsAndDecidesNothing() {
            Story story = atHome();
            story.posts("officer", "/non-cooperation", Map.of("kind", "leaves-early", "account", "夜间外出"))
                    .expect(201);
            String task = who("secretary").taskId(story.number(), "look-into-non-cooperation");
            who("officer").submits(task, Map.of("outcome", "resolved")).expect(404);
        }
    }

    /** Rule 9. */
    @Nested
    class LeastSight {

        @Test
        void aNeighbourSeesNothingNotEvenThatItIsThere() {
            Story story = atHome();
            for (String rest : List.of("", "/checks", "/tests", "/handovers", "/transfers", "/reveal", "/closures")) {
                assertThat(
                                rest.isEmpty()
                                        ? who("neighbour").get(story.path(rest)).status()
                                        : story.posts("neighbour", rest, Map.of())
                                                .status())
                        .as(rest)
                        .isEqualTo(404);
            }
            assertThat(who("neighbour")
                            .get("/api/work-items?caseNumber=" + story.number())
                            .body()
                            .path("items"))
                    .isEmpty();
        }

        @Test
        void adminAndAuditorReadNoCase() {
            Story story = atHome();
            who("admin").get(story.path("")).expect(403);
            who("auditor").get(story.path("")).expect(403);
        }

        @Test
        void whatIsPersonalIsMaskedUntilOneFieldIsAskedForWithAReason() {
            Returnee person = Returnee.somebody().fromAHighRiskArea();
            Story story = registered(person);
            assertThat(story.seen().toString()).doesNotContain(person.name(), person.identity(), person.phone());
            story.posts("grid", "/reveal", Map.of("field", "phone")).expect(422);
            assertThat(story.posts("grid", "/reveal", Map.of("field", "phone", "reason", "联系返乡人员"))
                            .expect(200)
                            .body()
                            .path("value")
                            .asText())
                    .isEqualTo(person.phone());
            assertThat(jdbc.sql(
                                    "select count(*) from reveal r join return_case c on c.id = r.case_id where c.number = ?")
                            .param(story.number())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Autowired
    private JdbcClient jdbc;
}
