package org.wangge.scenario.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wangge.testing.OnBothDatabases;
import org.wangge.testing.SignedInClient;

/** Whom the cut-off reaches: who is on duty sees it on every page, and where nobody is, who holds the post. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class RemindersTest extends Rounds {

    private static final String NEAR = "贾家庄村委会的日报将于";
    private static final String PAST = "贾家庄村委会的日报已过截止时间";
    private static final String BENEATH = "贾家庄镇：下级有";

    @LocalServerPort
    private int port;

    @Test
    void withNobodyOnDutyTheSecretaryIsRemindedThenTheTownshipIsToldUntilItIsSigned() {
        until("2022-04-11T11:16");
        assertThat(page("secretary")).doesNotContain(NEAR);

        until("2022-04-11T11:31");
        assertThat(page("secretary")).contains(NEAR).contains("/reports?unit=" + VILLAGE + "&amp;date=" + MONDAY);
        assertThat(page("grid")).doesNotContain(NEAR);
        assertThat(page("township")).doesNotContain(NEAR).doesNotContain(BENEATH);

        until("2022-04-11T12:01");
        assertThat(page("secretary")).contains(PAST).doesNotContain(NEAR);
        assertThat(page("township")).contains(BENEATH);
        assertThat(page("city")).doesNotContain(BENEATH).doesNotContain("：下级有");
        assertThat(fragment("township")).contains(BENEATH);
        assertThat(page("station")).doesNotContain(BENEATH);

        signs("secretary", VILLAGE, MONDAY).expect(200);
        assertThat(page("secretary")).doesNotContain(PAST);
    }

    @Test
    void whoIsOnDutyIsRemindedAndNotWhoHoldsThePostUntilTheShiftEnds() {
        entersShift(VILLAGE, "secretary", "grid", "day");
        entersShift(TOWNSHIP, "township", "station", "day");
        until("2022-04-11T12:01");
        assertThat(page("grid")).contains(PAST);
        assertThat(page("secretary")).doesNotContain(PAST);
        assertThat(page("township")).doesNotContain(BENEATH);
        assertThat(page("station")).contains(BENEATH).doesNotContain("/reports?unit=" + TOWNSHIP);

        until("2022-04-11T20:01");
        assertThat(page("grid")).doesNotContain(PAST);
        assertThat(page("secretary")).contains(PAST);
        assertThat(page("township")).contains(BENEATH);
    }

    @Test
    void whatTheTownshipReportedForAVillageWarnsNobodyAnyMore() {
        until("2022-04-11T12:01");
        posts("township", VILLAGE, MONDAY, "/on-behalf", Map.of("reason", "书记住院，乡镇代报"))
                .expect(201);
        assertThat(page("secretary")).doesNotContain(PAST);
    }

    private void entersShift(String unit, String by, String leader, String part) {
        who(by).post(
                        "/api/duty/shifts",
                        Map.of(
                                "unit",
                                unit,
                                "on",
                                List.of(MONDAY),
                                "shift",
                                part,
                                "people",
                                List.of(leader),
                                "leader",
                                leader))
                .expect(201);
    }

    private String page(String who) {
        return read(who, "/account");
    }

    private String fragment(String who) {
        return read(who, "/special/alarm");
    }

    private String read(String who, String path) {
        var answer = SignedInClient.as(who, port).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
