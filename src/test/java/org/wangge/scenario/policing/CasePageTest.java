package org.wangge.scenario.policing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.policing.person.Notifying;
import org.wangge.scenario.OwnLink;
import org.wangge.scenario.Scenario;
import org.wangge.scenario.policing.camunda.CaseStage;
import org.wangge.testing.OnH2;

/** An administrative case on the page of its matter, and what the person says to it by their own link. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class CasePageTest extends Scenario {

    @Autowired
    private CaseStage stage;

    @Autowired
    private Notifying notifying;

    @Test
    void whatThePersonSaysByTheirLinkAfterTheNoticeIsBeingHeard() {
        CaseStory story = CaseStory.reported(this, stage, "checkpoint", "obstructs-checkpoint")
                .isRegistered()
                .isInspectedAndQuestioned()
                .isToldOf(200, 0);
        String base = who("station").uri("").toString();
        OwnLink link = new OwnLink(
                notifying.make(Long.valueOf(story.matter()), 1L, base).link());
        assertThat(link.page()).contains("第九十四条").doesNotContain("推搡", "测试某");
        until("2022-04-11T09:00");
        assertThat(link.states("是他先推的我")).isEqualTo(302);

        assertThat(story.tries("station", "hear-person", "outcome", "no-statement")
                        .code())
                .isEqualTo("person-was-heard");
        story.does("station", "hear-person", "outcome", "statement", "statement", "坚持原来的说法");

        String page = page(story.matter());
        assertThat(page).contains("是他先推的我", "处罚前告知", "听取陈述申辩", "行政处罚告知笔录", "测**");
        assertThat(page).doesNotContain("测试某", "case.step", "matter.case");
    }

    private String page(String matter) {
        var request = HttpRequest.newBuilder(who("station").uri("/policing/matters/" + matter))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("station:wangge-demo".getBytes()))
                .build();
        return who("station").exchange(request).body();
    }
}
