package org.wangge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wangge.clock.Days;

@InTheBrowser
class PolicingPagesTest extends Desk {

    private static final String VILLAGES = "/api/policing/villages/";

    @Test
    void theBoardShowsWhoIsThereAndWhereNobodyIs(Visitor visitor) {
        away("141182100203", "officer-141182100203");
        away("141182100205", "officer-141182100205");
        cover("141182100205", "officer-141182100206");
        onDuty("141182100200", "officer");
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "station");
            page.navigate("/policing");
            assertThat(page.locator("h1")).hasText("警务总览");
            assertThat(page.locator("tr:has-text('金井村')")).containsText("空缺");
            assertThat(page.locator("tr:has-text('后庄化村')")).containsText("无人代班");
            assertThat(page.locator("tr:has-text('古浮图村')")).containsText("代班");
            Look.at(page, on(screen, "policing"));
            page.navigate("/policing/officers");
            Look.at(page, on(screen, "policing-officers"));
            page.navigate("/policing/officers/141182100203");
            Look.at(page, on(screen, "policing-village"));
            page.navigate("/policing/officers/141182100207");
            Look.at(page, on(screen, "policing-vacancy"));
        }
    }

    @Test
    void theStationEntersLeaveAppointsCoverAndPutsThemOnDuty(Visitor visitor) {
        Page page = visitor.on(Screen.PHONE, "station");
        page.navigate("/policing/officers/141182100201");
        assertThat(page.locator(".page-head .tag")).hasText("在岗");
        page.click("summary:has-text('登记请假')");
        page.click("label:has-text('培训')");
        page.click("button:has-text('登记请假')");
        assertThat(page.locator(".page-head .tag")).hasText("无人代班");
        page.selectOption("#cover-officer", "officer-141182100202");
        page.click("button:has-text('安排代班')");
        assertThat(page.locator(".page-head .tag")).hasText("代班");
        page.click("summary:has-text('排班')");
        page.selectOption("#shift-officer", "officer-141182100202");
        page.locator("input[type=checkbox][name=on]").first().check();
        page.click("button:has-text('排班')");
        assertThat(page.locator(".shifts")).containsText("08:00–20:00");
        Look.at(page, "policing-roster-phone");
    }

    @Test
    void villageAndStationSignAndTheOfficerAnswers(Visitor visitor) {
        Page secretary = visitor.on(Screen.PHONE, "secretary");
        secretary.onDialog(Dialog::accept);
        secretary.navigate("/policing/assessments");
        Look.at(secretary, "assessments-phone");
        secretary.click("table a");
        secretary.fill("#village-score", "90");
        secretary.fill("#committee", "85");
        secretary.fill("#met", "2022-04-08");
        secretary.fill("#village-grounds", "入户走访到位，三起邻里纠纷当场劝和。");
        Look.at(secretary, "assessment-sign-phone");
        secretary.click("button:has-text('签署')");
        assertThat(secretary.locator("body")).containsText("村委会 85 分");

        Page station = visitor.on(Screen.DESK, "station");
        station.onDialog(Dialog::accept);
        station.navigate("/policing/assessments/2022-Q1/141182100200/officer");
        station.fill("#station-score", "81");
        station.fill("#station-grounds", "值守记录完整，一次出警迟到。");
        station.click("button:has-text('签署')");
        assertThat(station.locator(".score")).containsText("84.9");

        Page officer = visitor.on(Screen.PHONE, "officer");
        officer.onDialog(Dialog::accept);
        officer.navigate("/policing/assessments/2022-Q1/141182100200/officer");
        officer.fill("#text", "迟到那次是在处理另一起求助。");
        officer.click("button:has-text('提交申辩')");
        assertThat(officer.locator("blockquote")).containsText("另一起求助");

        secretary.reload();
        assertThat(secretary.locator("blockquote")).containsText("另一起求助");
        secretary.click("summary:has-text('更正')");
        secretary.fill("#village-score", "95");
        secretary.fill("#village-grounds", "补计三月抢险一次。");
        secretary.fill("#village-correction", "漏计");
        secretary.click("button:has-text('签署')");
        assertThat(secretary.locator(".score")).containsText("89.4");
        Look.at(secretary, "assessment-phone");
        station.navigate("/policing/assessments");
        Look.at(station, "assessments-desk");
    }

    @Test
    void aListIsEmptyUntilTheHeadNamesItsItems(Visitor visitor) {
        Page officer = visitor.on(Screen.PHONE, "officer");
        officer.navigate("/policing/rooms/141182100200");
        assertThat(officer.locator(".empty")).containsText("清单还是空的");
        Look.at(officer, "room-empty-phone");
        Page head = visitor.on(Screen.DESK, "station-head");
        head.navigate("/policing/rooms");
        Look.at(head, "rooms-empty-desk");
        head.fill("input[name=name]", "门口有标识牌");
        head.click("button:has-text('加入清单')");
        assertThat(head.locator("table")).containsText("门口有标识牌");

        officer.reload();
        officer.click("summary:has-text('查看登记')");
        officer.locator("input[name=note]").fill("三月新换");
        officer.click("button:has-text('保存')");
        assertThat(officer.locator(".card .tag-good")).hasText("已达标");
        Look.at(officer, "room-phone");
        head.reload();
        Look.at(head, "rooms-desk");
    }

    @Test
    void aVisitIsInTheOfficersListAndOnTheBoardAndIsHandedOnWhenTheyAreAway(Visitor visitor) {
        String number = registered("司马望舒");
        who("checkpoint")
                .post(
                        "/api/cases/" + number + "/non-cooperation",
                        Map.of("kind", "refuses-test", "account", "推开采样棒，不肯采"))
                .expect(201);
        who("secretary").does(number, "look-into-non-cooperation", Map.of("outcome", "request-police"));
        Page station = visitor.on(Screen.DESK, "station");
        station.navigate("/policing");
        assertThat(station.locator(".tiles li").first()).containsText("1");
        who("station").does(number, "command-police-work", Map.of("officer", "officer"));
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "officer");
            page.navigate("/policing");
            assertThat(page.locator(".work-item")).containsText("去走访并记录");
            Look.at(page, on(screen, "visits"));
        }
        away("141182100200", "officer");
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "station");
            page.navigate("/policing");
            assertThat(page.locator("main .message-soon")).containsText("请改派");
            Look.at(page, on(screen, "policing-matters"));
            page.navigate("/policing/officers/141182100200");
            Look.at(page, on(screen, "policing-stranded"));
        }
        cover("141182100200", "officer-141182100204");
        Page page = visitor.on(Screen.PHONE, "station");
        page.navigate("/policing/officers/141182100200");
        int stranded = page.locator("#stranded form").count();
        page.locator("#stranded button").last().click();
        assertThat(page.locator("#stranded form")).hasCount(stranded - 1);
        comesBack("141182100200");
    }

    @Test
    void anOfficersDayIsAListAndEmptyWhenNobodyWaits(Visitor visitor) {
        who("admin")
                .send("PUT", "/api/accounts/officer-141182100208/password", Map.of("password", "wangge-demo"))
                .expect(204);
        for (Screen screen : Screen.values()) {
            Page page = visitor.on(screen, "officer-141182100208");
            page.navigate("/policing");
            assertThat(page.locator(".empty")).containsText("现在没有等您走访的人");
            Look.at(page, on(screen, "visits-none"));
        }
    }

    @Test
    void whoHasNothingToDoWithPolicingFindsNoDoor(Visitor visitor) {
        Page page = visitor.on(Screen.PHONE, "grid");
        for (String path : List.of("/policing", "/policing/officers", "/policing/rooms", "/policing/assessments")) {
            page.navigate(path);
            assertThat(page.locator("h1")).hasText("无权查看此页");
        }
        Page secretary = visitor.on(Screen.PHONE, "secretary");
        secretary.navigate("/policing");
        assertThat(secretary.locator("h1")).hasText("无权查看此页");
    }

    private void away(String village, String officer) {
        String today = Days.today(clock()).toString();
        who("station")
                .post(
                        VILLAGES + village + "/absences",
                        Map.of("officer", officer, "from", today, "until", today, "reason", "leave"))
                .expect(201);
    }

    private void cover(String village, String officer) {
        String today = Days.today(clock()).toString();
        who("station")
                .post(VILLAGES + village + "/covers", Map.of("officer", officer, "from", today, "until", today))
                .expect(201);
    }

    private void comesBack(String village) {
        who("station")
                .get("/api/policing/officers")
                .expect(200)
                .body()
                .path("items")
                .forEach(row -> {
                    if (row.path("village").asText().equals(village)) {
                        row.findValue("absences").forEach(absence -> who("station")
                                .send(
                                        "PUT",
                                        "/api/policing/absences/"
                                                + absence.path("id").asText() + "/end",
                                        Map.of("on", "2022-04-10"))
                                .expect(204));
                    }
                });
    }

    private void onDuty(String village, String officer) {
        who("station")
                .post(
                        VILLAGES + village + "/shifts",
                        Map.of(
                                "officer",
                                officer,
                                "on",
                                List.of(Days.today(clock()).toString()),
                                "begins",
                                "08:00",
                                "ends",
                                "20:00"))
                .expect(201);
    }
}
