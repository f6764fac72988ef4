package org.wangge.scenario.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wangge.scenario.Actor;
import org.wangge.scenario.Returnee;
import org.wangge.scenario.Story;
import org.wangge.testing.OnBothDatabases;
import org.wangge.testing.SignedInClient;
import org.wangge.testing.Workbooks;

/** Sheets that other offices ask for: made of what is known, adding up, and telling nobody more than they may know. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class SheetsTest extends Rounds {

    private static final String SHEETS = "/api/reporting/sheets/";

    @LocalServerPort
    private int port;

    @Test
    void whatTheFactsSayStandsInEverySheetAndAddsUp() {
        registered(Returnee.somebody().fromAHighRiskArea()).isReceivedAndOrdered();
        registered(Returnee.somebody().fromALowRiskArea().from("太原市小店区"));
        until("2022-04-11T11:01");
        signs("secretary", VILLAGE, MONDAY).expect(200);
        signsWithTheMissing("township", TOWNSHIP, MONDAY).expect(200);
        registered(Returnee.somebody().fromALowRiskArea().from("离石区"));
        until("2022-04-12T11:01");

        assertThat(lines("township", "returnees", TOWNSHIP, TUESDAY))
                .contains(
                        List.of("太原", "当日", "0", "0", "0", "0", "0"),
                        List.of("太原", "累计", "1", "0", "0", "0", "0"),
                        List.of("省内除太原", "当日", "1", "0", "0", "0", "0"),
                        List.of("省外", "累计", "1", "1", "0", "0", "0"),
                        List.of("合计（当日）", "", "1", "0", "0", "0", "0"),
                        List.of("合计（累计）", "", "3", "1", "0", "0", "0"));
        assertThat(lines("secretary", "leaders", VILLAGE, TUESDAY))
                .contains(
                        List.of(MONDAY, "1", "0", "1", "0", "2", "0", "1"),
                        List.of(TUESDAY, "0", "1", "0", "0", "1", "0", "0"),
                        List.of("累计", "1", "1", "1", "0", "3", "0", "1"));
        List<List<String>> cumulative = lines("township", "cumulative", TOWNSHIP, MONDAY);
        assertThat(cumulative.get(1).get(0)).contains("实报：1").doesNotContain("未报：无");
        assertThat(cumulative).contains(List.of("贾家庄村委会", "已报", "1", "1", "1", "0", "1", "0", "1", "未报", "0", "未报"));
        assertThat(cumulative.get(cumulative.size() - 1))
                .containsExactly("合计", "", "1", "1", "1", "0", "1", "0", "1", "未报", "0", "未报");
        assertThat(cumulative).anySatisfy(line -> assertThat(line).contains("未报", "0"));
        assertThat(lines("township", "cumulative", TOWNSHIP, TUESDAY))
                .as("whoever needs no measure has returned without isolation: 1 + 2 = 1 + 0 + 2 + 0")
                .contains(List.of("贾家庄村委会", "待报", "1", "2", "1", "0", "2", "0", "1", "未报", "0", "未报"));
        assertThat(figure(report(VILLAGE, TUESDAY), "returned-total")).isEqualTo(3);
    }

    @Test
    void peopleAreMaskedUnlessSomebodySaysWhyAndThatIsOnTheRecord() {
        Returnee returnee = Returnee.somebody().fromAHighRiskArea();
        registered(returnee);

        String masked = text("secretary", "register", VILLAGE);
        assertThat(masked)
                .containsPattern("共 [1-9]\\d* 人")
                .contains("省外")
                .contains("已遮盖")
                .contains("**");
        assertThat(Returnee.everythingPersonal())
                .noneSatisfy(one -> assertThat(masked).contains(one));
        assertThat(text("grid", "five-for-one", GRID))
                .containsPattern("共排查[1-9]\\d*人")
                .doesNotContain(returnee.name());

        assertThat(asks(
                                "secretary",
                                "POST",
                                "register/in-clear",
                                "{\"unit\":\"" + VILLAGE + "\",\"date\":\"" + MONDAY + "\"}")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<byte[]> clear = asks(
                "secretary",
                "POST",
                "register/in-clear",
                "{\"unit\":\"" + VILLAGE + "\",\"date\":\"" + MONDAY + "\",\"reason\":\"县卫健局要表\"}");
        assertThat(clear.statusCode()).isEqualTo(200);
        assertThat(Workbooks.rows(clear.body()).toString()).contains(returnee.name());
        assertThat(clear.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        String audit = who("auditor")
                .get("/api/audit?action=personal-data-exported")
                .expect(200)
                .body()
                .toString();
        assertThat(audit).contains(VILLAGE).contains("people").doesNotContain("县卫健局");
    }

    @Test
    void theRegisterOfADaySaysHowPeopleWereIsolatedOnThatDay() {
        Returnee returnee = Returnee.somebody().fromACountyWithARiskArea();
        Story story = registered(returnee);
        assertThat(ofRegister(MONDAY, returnee)).contains("未隔离");
        story.isReceivedAssessedAndOrderedAtHome();
        assertThat(ofRegister(MONDAY, returnee)).contains("居家隔离");

        until("2022-04-12T09:00");
        story.tested(today(), "positive").expect(201);
        assertThat(story.outcome()).isEqualTo("referred");
        assertThat(ofRegister(TUESDAY, returnee)).contains("居家隔离");
        until("2022-04-13T09:00");
        assertThat(ofRegister(MONDAY, returnee)).contains("居家隔离").doesNotContain("未隔离");
        assertThat(ofRegister(TUESDAY, returnee)).contains("居家隔离").doesNotContain("未隔离");
    }

    private List<String> ofRegister(String day, Returnee person) {
        HttpResponse<byte[]> clear = asks(
                "secretary",
                "POST",
                "register/in-clear",
                "{\"unit\":\"" + VILLAGE + "\",\"date\":\"" + day + "\",\"reason\":\"县卫健局要表\"}");
        assertThat(clear.statusCode()).isEqualTo(200);
        return Workbooks.rows(clear.body()).stream()
                .filter(line -> line.contains(person.name()))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    @Test
    void nobodyTakesTheSheetOfAnotherUnit() {
        until("2022-04-11T11:01");
        for (String sheet : List.of("register", "returnees")) {
            assertThat(status("neighbour", sheet, VILLAGE)).isEqualTo(404);
            assertThat(status("secretary", sheet, TOWNSHIP)).isEqualTo(404);
            assertThat(status("station", sheet, VILLAGE)).isEqualTo(403);
            assertThat(status("admin", sheet, VILLAGE)).isEqualTo(403);
        }
        assertThat(status("grid", "register", VILLAGE)).isEqualTo(404);
        assertThat(status("secretary", "nothing", VILLAGE)).isEqualTo(404);
        assertThat(asks("secretary", "GET", "returnees?unit=" + VILLAGE + "&date=" + TUESDAY, null)
                        .statusCode())
                .isEqualTo(409);
        assertThat(asks(
                                "neighbour",
                                "POST",
                                "register/in-clear",
                                "{\"unit\":\"" + VILLAGE + "\",\"date\":\"" + MONDAY + "\",\"reason\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAdministratorReplacesATemplateAndAnOfficesNewSheetIsANewTemplate() {
        until("2022-04-11T11:01");
        byte[] original = asks("admin", "GET", "leaders/template", null).body();
        byte[] own = Workbooks.of(List.of(
                List.of("民政局 {{unit}}"), List.of("{{row.day}}", "{{row.all}}"), List.of("总数", "{{total.all}}")));
        assertThat(puts("township", "leaders", own).statusCode()).isEqualTo(403);
        assertThat(puts("admin", "civil-affairs", own).statusCode()).isEqualTo(422);
        assertThat(puts("admin", "leaders", Workbooks.with(own, "xl/vbaProject.bin", "x"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(puts("admin", "leaders", new byte[(1 << 20) + 1]).statusCode())
                .isEqualTo(413);
        assertThat(puts("admin", "leaders", own).statusCode()).isEqualTo(200);
        assertThat(lines("secretary", "leaders", VILLAGE, MONDAY))
                .containsExactly(List.of("民政局 贾家庄村委会"), List.of(MONDAY, "0"), List.of("总数", "0"));

        String named = "civil-affairs/template?source=returnees&name=%E6%B0%91%E6%94%BF";
        assertThat(send("admin", "PUT", named, own).statusCode()).isEqualTo(422);
        byte[] other =
                Workbooks.of(List.of(List.of("{{row.origin}}", "{{row.checked}}"), List.of("{{total.today.checked}}")));
        assertThat(send("admin", "PUT", named, other).statusCode()).isEqualTo(200);
        assertThat(lines("secretary", "civil-affairs", VILLAGE, MONDAY)).hasSize(7);
        assertThat(who("admin").get("/api/reporting/sheets").expect(200).body().toString())
                .contains("civil-affairs")
                .contains("民政");
        assertThat(puts("admin", "leaders", original).statusCode()).isEqualTo(200);
        assertThat(who("auditor")
                        .get("/api/audit?action=sheet-template-replaced")
                        .expect(200)
                        .body()
                        .toString())
                .contains("leaders")
                .contains("\"version\"");
    }

    @Test
    void thePageOffersEachWhatIsTheirs() {
        until("2022-04-11T11:01");
        assertThat(page("secretary", "/reports/sheets"))
                .contains(SHEETS + "returnees?unit=" + VILLAGE)
                .contains("in-clear")
                .doesNotContain("data-template");
        assertThat(page("admin", "/reports/sheets?lang=en"))
                .contains("data-template=\"register\"")
                .contains("Five for one");
        assertThat(SignedInClient.as("station", port).get("/reports/sheets").statusCode())
                .isEqualTo(403);
    }

    private String page(String who, String path) {
        var answer = SignedInClient.as(who, port).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private List<List<String>> lines(String who, String sheet, String unit, String date) {
        HttpResponse<byte[]> answer = asks(who, "GET", sheet + "?unit=" + unit + "&date=" + date, null);
        assertThat(answer.statusCode()).as(sheet).isEqualTo(200);
        return Workbooks.rows(answer.body());
    }

    private String text(String who, String sheet, String unit) {
        return lines(who, sheet, unit, MONDAY).toString();
    }

    private int status(String who, String sheet, String unit) {
        return asks(who, "GET", sheet + "?unit=" + unit + "&date=" + MONDAY, null)
                .statusCode();
    }

    private HttpResponse<byte[]> puts(String who, String sheet, byte[] template) {
        return send(who, "PUT", sheet + "/template", template);
    }

    private HttpResponse<byte[]> asks(String who, String method, String path, String json) {
        return send(who, method, path, json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> send(String who, String method, String path, byte[] body) {
        String credentials =
                Base64.getEncoder().encodeToString((who + ":" + Actor.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + SHEETS + path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", method.equals("PUT") ? "application/octet-stream" : "application/json")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
