package org.wangge.scenario.policing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.scenario.Returnee;
import org.wangge.scenario.Scenario;
import org.wangge.testing.OnH2;

/** Whoever reported learns how it ended without asking; whoever only helps learns nothing else. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class ToldTest extends Scenario {

    private MatterStory reported(String by) {
        return MatterStory.reported(this, Returnee.VILLAGE, by, "other");
    }

    private String page(String who, String path) {
        var request = HttpRequest.newBuilder(who(who).uri(path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString((who + ":wangge-demo").getBytes()))
                .build();
        return who(who).exchange(request).body();
    }

    private String told(String who) {
        return page(who, "/policing/matters/told");
    }

    @Test
    void aMistakenReportIsToldToItsReporterForThreeDaysAndToNobodyElse() {
        MatterStory matter = reported("checkpoint");
        assertThat(told("checkpoint")).doesNotContain(matter.id());
        matter.does("secretary", "look-into-non-cooperation", "mistaken");
        assertThat(told("checkpoint")).contains(matter.id(), "反映有误");
        for (String other : new String[] {"secretary", "grid", "neighbour", "station"}) {
            assertThat(told(other)).as(other).doesNotContain(matter.id());
        }
        until("2022-04-14T12:00");
        assertThat(told("checkpoint")).doesNotContain(matter.id());
    }

    @Test
    void whoReportedWhatWasJoinedIsToldHowTheWholeEnded() {
        MatterStory main = reported("checkpoint").does("secretary", "look-into-non-cooperation", "request-police");
        MatterStory part = reported("grid").does("secretary", "look-into-non-cooperation", "request-police");
        part.does("station", "command-police-work", Map.of("outcome", "join", "into", main.id()));
        assertThat(part.end()).isEqualTo("joined");
        main.does("station", "command-police-work").does("officer", "visit-person", "agrees");
        assertThat(part.end()).isEqualTo("agreed");
        assertThat(told("grid")).contains(part.id(), "已配合").doesNotContain("并入");
    }

    @Test
    void whoHelpsIsShownNoWayToTheMatterThatTheyDoNotSee() {
        MatterStory matter = reported("checkpoint")
                .does(
                        "secretary",
                        "look-into-non-cooperation",
                        Map.of("outcome", "persuade", "persuader", "grid-leader"));
        String task = who("grid").taskId(matter.id(), "persuade-first");
        assertThat(page("grid", "/work/" + task)).contains("上门劝导").doesNotContain(matter.id());
    }
}
