package org.wangge.scenario.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wangge.scenario.Returnee;
import org.wangge.testing.OnH2;
import org.wangge.testing.SignedInClient;

/** The page on which a unit sees what it reports, and signs. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReportPagesTest extends Rounds {

    @LocalServerPort
    private int port;

    @Test
    void eachLevelFindsItsOwnSheetAndItsOwnAct() {
        assertThat(page("secretary", "/reports"))
                .contains("贾家庄村")
                .contains("之后签报")
                .doesNotContain("/sign\"");
        assertThat(page("grid", "/reports")).contains("/grids/" + GRID + "/confirm");

        registered(Returnee.somebody().fromAHighRiskArea());
        until("2022-04-11T11:05");
        assertThat(page("secretary", "/reports")).contains("/api/reports/" + VILLAGE + "/" + MONDAY + "/sign");
        assertThat(page("township", "/reports")).contains("未报，逐一勾选").contains(VILLAGE);
        assertThat(page("city", "/reports")).contains("贾家庄镇");
        assertThat(SignedInClient.as("station", port).get("/reports").statusCode())
                .isEqualTo(403);
        assertThat(SignedInClient.as("neighbour", port)
                        .get("/reports?unit=" + VILLAGE)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSignedSheetShowsWhatWasSignedWhenAndWhatChangedSince() {
        until("2022-04-11T11:05");
        signs("secretary", VILLAGE, MONDAY).expect(200);
        signsWithTheMissing("township", TOWNSHIP, MONDAY).expect(200);
        posts("secretary", VILLAGE, MONDAY, "/corrections", Map.of("reason", "漏填", "typed", Map.of("vehicles", 5)))
                .expect(201);

        assertThat(page("secretary", "/reports")).contains("已更正").contains("第 2 版");
        assertThat(page("township", "/reports")).contains("已过时").contains("重新签报");
        until("2022-04-11T16:05");
        assertThat(page("township", "/reports?unit=" + NEXT_VILLAGE + "&date=" + MONDAY))
                .contains("/on-behalf");
        assertThat(List.of("township", "city"))
                .allSatisfy(who -> assertThat(page(who, "/reports?lang=en")).contains("Daily report"));
    }

    @Test
    void theSituationsOfTheRoundAreListedForThoseWhoMayKnowOfThem() {
        Map<String, String> fever = Map.of("kind", "fever-found", "what", "一人发热", "where", "村东头");
        String id = who("grid")
                .post("/api/special-situations", fever)
                .expect(201)
                .body()
                .path("id")
                .asText();
        until("2022-04-11T11:05");
        assertThat(page("secretary", "/reports"))
                .contains("本轮特殊情况")
                .contains("/special/" + id + "\">发现发热")
                .contains("今天 08:")
                .doesNotContain("一人发热");
        assertThat(page("township", "/reports?unit=" + NEXT_VILLAGE)).doesNotContain("本轮特殊情况");
        until("2022-04-12T11:05");
        assertThat(page("secretary", "/reports")).doesNotContain("本轮特殊情况");
    }

    @Test
    void oneGoesFromRoundToRoundAndLooksAtWhatWasKnownThenAndIsKnownNow() {
        until("2022-04-11T11:05");
        signs("secretary", VILLAGE, MONDAY).expect(200);
        until("2022-04-12T11:05");
        posts("secretary", VILLAGE, MONDAY, "/corrections", Map.of("reason", "漏填", "typed", Map.of("vehicles", 5)))
                .expect(201);
        assertThat(page("secretary", "/reports")).contains(TUESDAY).contains("&amp;date=" + MONDAY);
        String monday = page("secretary", "/reports?unit=" + VILLAGE + "&day=" + MONDAY);
        assertThat(monday).contains("&amp;date=" + TUESDAY).contains("第 2 版").contains("/corrections");
        assertThat(page("secretary", "/reports?unit=" + VILLAGE + "&date=" + MONDAY + "&as-known=then"))
                .contains("第 1 版")
                .doesNotContain("第 2 版")
                .doesNotContain("/corrections");
        assertThat(page("secretary", "/reports?unit=" + VILLAGE + "&date=" + MONDAY + "&as-known=now"))
                .contains("现在所知")
                .doesNotContain("/corrections");

        who("city")
                .send("PUT", "/api/reporting/outbreak", Map.of("declared", true))
                .expect(200);
        assertThat(page("secretary", "/reports"))
                .contains("date=" + TUESDAY + ".2")
                .contains("第 2 轮");
    }

    @Test
    void everyFigureOpensFromTheSheetDownToTheCase() {
        String number = registered(Returnee.somebody().fromAHighRiskArea()).number();
        until("2022-04-11T11:05");
        String opened = "/reports/figure?unit=" + VILLAGE + "&date=" + MONDAY + "&indicator=returned";
        assertThat(page("secretary", "/reports")).contains(opened.replace("&", "&amp;"));
        assertThat(page("secretary", opened)).contains("当日返乡：1").contains("/cases/" + number);
        assertThat(page("secretary", opened.replace("returned", "fever"))).contains("数字为零");
        assertThat(page("secretary", opened.replace("returned", "needs"))).contains("未填");
        signs("secretary", VILLAGE, MONDAY).expect(200);
        signsWithTheMissing("township", TOWNSHIP, MONDAY).expect(200);
        assertThat(page("township", "/reports")).contains("合计").contains(opened.replace("&", "&amp;"));
        assertThat(page("township", opened.replace(VILLAGE, TOWNSHIP)))
                .contains("unit=" + VILLAGE)
                .contains("未报");
        assertThat(SignedInClient.as("neighbour", port).get(opened).statusCode())
                .isEqualTo(404);
    }

    private String page(String who, String path) {
        var answer = SignedInClient.as(who, port).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
