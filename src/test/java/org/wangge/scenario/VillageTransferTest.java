package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** A case goes to another village that accepts it: there it begins anew where it was, here it ends. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class VillageTransferTest extends Scenario {

    private static final String NEIGHBOURS = "141182103213";

    private Story offered(Story story) {
        story.posts("checkpoint", "/transfers", Map.of("unit", NEIGHBOURS, "reason", "随女儿居住"))
                .expect(201);
        assertThat(story.openTasks()).contains("answer-village-transfer");
        return story;
    }

    private Story atHome() {
        return registered(Returnee.somebody().fromACountyWithARiskArea().on("2022-03-30"))
                .isReceivedAssessedAndOrderedAtHome();
    }

    private Story accepted(Story story) {
        who("neighbour").does(story.number(), "answer-village-transfer");
        assertThat(story.outcome()).isEqualTo("transferred");
        assertThat(story.openTasks()).isEmpty();
        String number = who("neighbour")
                .get("/api/cases?unit=" + NEIGHBOURS + "&status=open")
                .expect(200)
                .body()
                .path("items")
                .path(0)
                .path("number")
                .asText();
        return new Story(this, number);
    }

    @Test
    void acceptedItGoesOnThereAtTheSameStageWithTheSameEnd() {
        Returnee person = Returnee.somebody().fromACountyWithARiskArea().on("2022-03-30");
        Story old = registered(person).isReceivedAssessedAndOrderedAtHome();
        old.checked("grid", today(), "morning", "36.6").expect(201);
        Story made = accepted(offered(old));

        assertThat(made.seen().path("continuedFrom").asText()).isEqualTo(old.number());
        assertThat(made.seen().path("unit").asText()).isEqualTo(NEIGHBOURS);
        assertThat(made.stage()).isEqualTo("QUARANTINE");
        assertThat(made.custodian()).isEqualTo(nameOf("neighbour"));
        assertThat(made.orders()).isEqualTo(old.orders());
        assertThat(made.colour()).isEqualTo(old.colour());
        assertThat(made.plannedTests()).containsExactly("2022-04-13");
        assertThat(made.seen().path("checks")).hasSize(1);
        who("grid").get(made.path("")).expect(404);

        Answer again = who("neighbour")
                .post("/api/registrations", person.in(NEIGHBOURS).registration())
                .expect(200);
        assertThat(again.body().path("number").asText()).isEqualTo(made.number());
    }

    @Test
    void theReceiverSeesTheOfferAndAMaskedCardOnlyAndMayAcceptByTheApi() {
        Story story = atHome();
        String id = story.posts("checkpoint", "/transfers", Map.of("unit", NEIGHBOURS, "reason", "随女儿居住"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        who("neighbour").get(story.path("")).expect(404);
        assertThat(who("neighbour")
                        .get(story.path("/transfers/" + id))
                        .expect(200)
                        .body()
                        .path("name")
                        .asText())
                .endsWith("**");
        Answer made = story.posts("neighbour", "/transfers/" + id + "/accept", Map.of("note", "可以"))
                .expect(200);
        assertThat(made.body().path("unit").asText()).isEqualTo(NEIGHBOURS);
        assertThat(story.outcome()).isEqualTo("transferred");
    }

    @Test
    void beforeTheOrderItBeginsThereWithReceiving() {
        Story made = accepted(offered(registered(Returnee.somebody().fromAHighRiskArea())));
        assertThat(made.stage()).isEqualTo("RECEIVE");
        assertThat(made.openTasks()).containsExactly("receive-person");
        assertThat(made.task("receive-person").path("queue").asText()).startsWith("grid-leader@" + NEIGHBOURS);
    }

    @Test
    void onTheWayItsTransportIsArrangedAnew() {
        Story made = accepted(
                offered(registered(Returnee.somebody().fromAHighRiskArea()).isReceivedAndOrdered()));
        assertThat(made.stage()).isEqualTo("TRANSFER");
        assertThat(made.openTasks()).containsExactly("arrange-transfer");
    }

    @Test
    void whoIsOnTheWayToAPlaceIsAdmittedByThatPlacesHealthWorkers() {
        Story old = registered(Returnee.somebody().fromAHighRiskArea()).does("grid", "receive-person");
        Story there = accepted(offered(old.does("health", "issue-order", Map.of("site", "141182103000"))));
        String offer = there.posts("neighbour", "/transfers", Map.of("unit", Returnee.VILLAGE, "reason", "回原村"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        Answer back = there.posts("secretary", "/transfers/" + offer + "/accept", Map.of())
                .expect(200);
        Story made = new Story(this, back.body().path("number").asText());
        made.does("transport", "arrange-transfer").does("secretary", "hand-over-person");
        assertThat(made.task("confirm-admission").path("queue").asText()).isEqualTo("health-worker@141182103000");
    }

    @Test
    void aMatterOfNonCooperationStaysWhereItWasReported() {
        Story old = registered(Returnee.somebody().fromAHighRiskArea());
        old.posts("grid", "/non-cooperation", Map.of("kind", "refuses-check", "account", "不开门"))
                .expect(201);
        Story made = accepted(offered(old));
        assertThat(made.openTasks()).containsExactly("receive-person");
        assertThat(who("neighbour").tasks(made.number())).isEmpty();
        assertThat(who("secretary").tasks(made.number())).containsExactly("look-into-non-cooperation");
        made.does("secretary", "look-into-non-cooperation");
        assertThat(made.seen().path("waiting").asBoolean()).isFalse();
    }

    @Test
    void whoHasNotComeHomeYetFromTheCentralisedPlaceIsReceivedThere() {
        Story old = registered(Returnee.somebody().fromAbroad().on("2022-04-04"))
                .isReceivedAndOrdered()
                .isBroughtToThePlace();
        untilTheEndOf("2022-04-11");
        assertThat(old.openTasks()).containsExactly("receive-home");
        Story made = accepted(offered(old));
        assertThat(made.stage()).isEqualTo("MONITOR");
        assertThat(made.openTasks()).containsExactly("receive-home");
        assertThat(made.task("receive-home").path("queue").asText()).startsWith("grid-leader@" + NEIGHBOURS);
    }

    @Test
    void whileItsColourIsReviewedItGoesOnWithTheReview() {
        Story old = atHome();
        until("2022-04-13T00:06");
        Story made = accepted(offered(old));
        assertThat(made.stage()).isEqualTo("CODE");
        assertThat(made.openTasks()).contains("review-code");
    }

    @Test
    void onTheDayOfItsReleaseTheAcceptingSecretaryProposesIt() {
        Story old = atHome();
        until("2022-04-13T00:06");
        Story made = accepted(offered(old.does("health", "review-code")));
        assertThat(made.stage()).isEqualTo("RELEASE");
        assertThat(made.task("propose-release").path("assignee").asText()).isEqualTo("neighbour");
    }

    @Test
    void monitoringGoesOnAsMonitoring() {
        itIs("2022-06-28T08:00");
        Story made = accepted(
                offered(registered(Returnee.somebody().fromALowRiskArea()).isReceivedAndOrdered()));
        assertThat(made.stage()).isEqualTo("MONITOR");
    }

    @Test
    void onceDeclinedItShowsTheReceiverNothingMore() {
        Story story = atHome();
        String offer = "/transfers/"
                + story.posts("checkpoint", "/transfers", Map.of("unit", NEIGHBOURS, "reason", "随女儿居住"))
                        .expect(201)
                        .body()
                        .path("id")
                        .asText();
        story.posts("neighbour", offer + "/decline", Map.of("reason", "查无此户")).expect(204);
        who("neighbour").get(story.path(offer)).expect(404);
        who("checkpoint").get(story.path(offer)).expect(200);
    }

    @Test
    void declinedItStaysAndTheSupervisorHearsOfIt() {
        Story story = offered(atHome());
        who("neighbour")
                .does(story.number(), "answer-village-transfer", Map.of("outcome", "decline", "reason", "查无此户"));
        assertThat(story.status()).isEqualTo("open");
        assertThat(story.supervisorsWereTold()).containsExactly("report-not-taken");
        assertThat(story.custodian()).isEqualTo(nameOf("checkpoint"));
    }

    @Test
    void expiredAfterEightHoursItStaysToo() {
        Story story = offered(atHome());
        until("2022-04-11T16:20");
        assertThat(story.openTasks()).isEmpty();
        assertThat(story.happened()).contains("transfer-expired");
        assertThat(story.supervisorsWereTold()).containsExactly("report-not-taken");
    }
}
