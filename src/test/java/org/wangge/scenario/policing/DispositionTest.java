package org.wangge.scenario.policing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.scenario.Returnee;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.Story;
import org.wangge.testing.OnH2;

/** How it ends is for two police officers to say, who did not report it; help with an order only on request. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class DispositionTest extends Scenario {

    private static final String WEIGH = "weigh-next-step";
    private static final String PROPOSE = "propose-disposition";
    private static final String CONFIRM = "confirm-disposition";

    private MatterStory disposed(String reporter) {
        return MatterStory.reported(this, Returnee.VILLAGE, reporter, "obstructs-checkpoint")
                .comesBackToTheStation()
                .does("station", WEIGH, "dispose");
    }

    @ParameterizedTest
    @CsvSource({"education, educated", "no-action, no-action", "mediation, mediated", "refer, referred"})
    void theHeadConfirmsWhatAnOfficerProposed(String proposal, String end) {
        MatterStory matter = disposed("checkpoint").does("station", PROPOSE, proposal);
        assertThat(matter.tasksOf("officer")).isEmpty();
        matter.does("station-head", CONFIRM);
        assertThat(matter.end()).isEqualTo(end);
        assertThat(who("checkpoint")
                        .get(matter.path(""))
                        .expect(200)
                        .body()
                        .path("file")
                        .isNull())
                .isTrue();
    }

    @Test
    void whatTheHeadSendsBackIsFoundFilledIn() {
        MatterStory matter = disposed("checkpoint")
                .does("station", PROPOSE, Map.of("grounds", "不听劝阻，推搡一人"))
                .does("station-head", CONFIRM, Map.of("outcome", "send-back", "note", "写清谁在场"));
        JsonNode again = matter.task("station", PROPOSE).path("data");
        assertThat(again.path("grounds").asText()).isEqualTo("不听劝阻，推搡一人");
        assertThat(again.path("sentBack").asText()).isEqualTo("写清谁在场");
        matter.does("station2", PROPOSE).does("station-head", CONFIRM);
        assertThat(matter.end()).isEqualTo("educated");
    }

    @Test
    void whoReportedNeitherProposesNorConfirms() {
        MatterStory matter = MatterStory.reported(this, Returnee.VILLAGE, "station", "obstructs-checkpoint");
        matter.comesBackToTheStation().does("station", WEIGH, "dispose");
        assertThat(matter.tries("station", PROPOSE, Map.of()).expect(409).code())
                .isEqualTo("reporter-decides");
        matter.does("station2", PROPOSE).does("station-head", CONFIRM);
        assertThat(matter.end()).isEqualTo("educated");

        MatterStory other = MatterStory.reported(this, Returnee.VILLAGE, "station-head", "obstructs-checkpoint");
        other.comesBackToTheStation().does("station", WEIGH, "dispose").does("station", PROPOSE);
        assertThat(other.tries("station-head", CONFIRM, Map.of()).expect(409).code())
                .isEqualTo("reporter-decides");
    }

    @Test
    void noDoorOpensForTheResidentOfficer() {
        MatterStory matter = disposed("checkpoint").does("station", PROPOSE);
        String task = who("station-head").taskId(matter.id(), CONFIRM);
        who("officer").get("/api/work-items/" + task).expect(404);
        who("officer").submits(task, Map.of("outcome", "confirm")).expect(404);
        who("station").submits(task, Map.of("outcome", "confirm")).expect(404);
        assertThat(inTheTasklist("officer")
                        .submits(task, Map.of("outcome", "confirm"))
                        .status())
                .isBetween(403, 404);
        assertThat(matter.end()).isNull();
    }

    @Test
    void policeHelpWithAnIsolationOnlyOnTheWrittenRequestOfWhoeverMayOrderIt() {
        Story story = registered(Returnee.somebody().fromAHighRiskArea()).isReceivedAndOrdered();
        String order = story.seen().path("orders").get(0).path("number").asText();
        MatterStory matter = MatterStory.reported(this, story, "grid", "refuses-quarantine");
        matter.comesBackToTheStation();
        Map<String, Object> nothing = new HashMap<>(Map.of("outcome", "assist-isolation"));
        for (String field : new String[] {"requestNumber", "body", "bodyName", "requestedOn", "order"}) {
            nothing.put(field, "");
        }
        assertThat(matter.tries("station", WEIGH, nothing).expect(422).faults())
                .containsExactlyInAnyOrder(
                        "requestNumber required",
                        "body required",
                        "bodyName required",
                        "requestedOn required",
                        "order no-running-order");
        Map<String, Object> request = new HashMap<>(Map.of(
                "outcome", "assist-isolation",
                "requestNumber", "汾疾控函〔2022〕8号",
                "body", "disease-control",
                "bodyName", "汾阳市疾病预防控制中心",
                "requestedOn", "2022-04-10",
                "order", order));
        assertThat(matter.tries("station", WEIGH, request).expect(422).faults())
                .containsExactly("requestedOn request-date");
        request.put("requestedOn", "2022-04-11");
        matter.does("station", WEIGH, request);

        assertThat(matter.task("station", "record-assistance")
                        .path("data")
                        .path("request")
                        .asText())
                .contains("汾疾控函〔2022〕8号", order);
        assertThat(matter.tries("station", "record-assistance", Map.of("first", "station", "second", "station"))
                        .expect(422)
                        .faults())
                .containsExactly("second officer-twice");
        assertThat(matter.tries("station", "record-assistance", Map.of("first", "officer"))
                        .expect(422)
                        .faults())
                .containsExactly("first value-unknown");
        matter.does("station", "record-assistance");
        assertThat(matter.tasksOf("station")).containsExactly(WEIGH);
    }

    @Test
    void whereNoOrderRunsNobodyIsCompelled() {
        MatterStory matter = MatterStory.reported(this, Returnee.VILLAGE, "checkpoint", "refuses-quarantine");
        matter.comesBackToTheStation();
        Map<String, Object> request = new HashMap<>(Map.of("outcome", "assist-isolation", "order", ""));
        assertThat(matter.tries("station", WEIGH, request).expect(422).faults()).contains("order no-running-order");
    }
}
