package org.wangge.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** People and units in the administrator's hands. */
class AdministrationTest extends ApiTest {

    private static final String VILLAGE = "141182100200";
    /** The password that people of the tests sign in with; by chance long enough. */
    private static final Map<String, String> PASSWORD = Map.of("password", "wangge-demo");

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> sessions;

    @Test
    void syntheticStaffSignInOnceAnAdministratorHasGivenAPassword() {
        String username = "secretary-141182100201";
        assertThat(account(username).path("hasPassword").asBoolean()).isFalse();
        who(username).get("/api/cases").expect(401);

        admin("PUT", "/api/accounts/" + username + "/password", PASSWORD, 204);

        who(username).get("/api/cases").expect(200);
        assertThat(account(username).path("hasPassword").asBoolean()).isTrue();
        assertThat(recorded("password-set")).contains(username);
    }

    @Test
    void whoeverIsAppointedMayWhatThePostAllowsAndNoLonger() {
        person("hired");
        who("hired").get("/api/cases").expect(403);

        String id = appoint("hired", "grid-leader", VILLAGE + "-02", "2022-04-01", null)
                .path("id")
                .asText();
        who("hired").get("/api/cases").expect(200);
        admin("PUT", "/api/appointments/" + id + "/end", Map.of("on", "2022-04-02"), 200);

        who("hired").get("/api/cases").expect(403);
        assertThat(recorded("appointment-made")).contains("hired");
        assertThat(recorded("appointment-ended")).contains(id);
    }

    @Test
    void nobodyHoldsAPostTwiceAtATimeAndPostsBelongToTheirLevel() {
        person("several");
        appoint("several", "village-secretary", VILLAGE, "2022-04-01", "2022-04-30");

        appointing("several", "village-secretary", VILLAGE, "2022-04-30", 409);
        appointing("several", "resident-officer", VILLAGE, "2022-04-30", 201);
        appointing("several", "grid-leader", VILLAGE, "2022-04-01", 422);
        appointing("nobody-at-all", "grid-leader", VILLAGE + "-01", "2022-04-01", 422);
        appointing("several", "emperor", VILLAGE, "2022-04-01", 422);
    }

    @Test
    void aClosedAccountAndOneWithAnOldPasswordAreOutAtOnce() {
        person("leaving");
        who("leaving").get("/api/work-items").expect(200);
        String old = session("leaving");

        admin("PUT", "/api/accounts/leaving/password", PASSWORD, 204);
        assertThat(sessions.findById(old)).isNull();
        String open = session("leaving");
        admin("PUT", "/api/accounts/leaving/enabled", Map.of("enabled", false), 200);

        assertThat(sessions.findById(open)).isNull();
        who("leaving").get("/api/work-items").expect(401);
        admin("PUT", "/api/accounts/leaving/enabled", Map.of("enabled", true), 200);
        who("leaving").get("/api/work-items").expect(200);
    }

    @Test
    void administratorsDoNotShutThemselvesOut() {
        String post = account("admin").path("appointments").path(0).path("id").asText();

        admin("PUT", "/api/accounts/admin/enabled", Map.of("enabled", false), 409);
        admin("PUT", "/api/appointments/" + post + "/end", Map.of("on", "2022-04-11"), 409);
    }

    @ParameterizedTest
    @CsvSource({
        "Upper, 程林艳, 13523832096, username-invalid",
        "a, 程林艳, 13523832096, username-invalid",
        "fine-name, '', 13523832096, name-missing",
        "fine-name, 程林艳, 12, phone-invalid"
    })
    void anAccountNeedsAUsernameANameAndARealPhone(String username, String name, String phone, String code) {
        Map<String, String> body = Map.of("username", username, "name", name, "phone", phone);

        JsonNode problem = admin("POST", "/api/accounts", body, 422);

        assertThat(problem.path("errors").findValuesAsText("code")).contains(code);
    }

    @Test
    void aUsernameIsTakenOnceAndAPasswordIsLongEnough() {
        person("once");

        assertThat(admin("POST", "/api/accounts", Map.of("username", "once", "name", "程林艳"), 409)
                        .path("code")
                        .asText())
                .isEqualTo("username-taken");
        admin("PUT", "/api/accounts/once/password", Map.of("password", "nine-char"), 422);
        admin("PUT", "/api/accounts/once/password", Map.of("password", "a".repeat(73)), 422);
        admin("PUT", "/api/accounts/nobody-at-all/password", PASSWORD, 404);
    }

    @Test
    void peopleAreFoundByNameAndUnitAndTheirPhonesAreMasked() {
        admin("POST", "/api/accounts", Map.of("username", "sought", "name", "皇甫霁澜", "phone", "13523832096"), 201);
        appoint("sought", "checkpoint-lead", "141182100202", "2022-04-01", null);

        JsonNode byName = admin("GET", "/api/accounts?q=%E9%9C%81%E6%BE%9C", null, 200);
        JsonNode byUnit = admin("GET", "/api/accounts?limit=200&unit=141182100202", null, 200);
        JsonNode elsewhere = admin("GET", "/api/accounts?q=sought&unit=141182100203", null, 200);

        assertThat(byName.path("items").findValuesAsText("username")).containsExactly("sought");
        assertThat(byName.path("items").path(0).path("phone").asText()).isEqualTo("135****2096");
        assertThat(account("grid").path("appointments").path(0).path("unitName").asText())
                .isEqualTo("贾家庄村委会 第1网格");
        assertThat(byUnit.path("items").findValuesAsText("username")).contains("sought");
        assertThat(elsewhere.path("items")).isEmpty();
    }

    @Test
    void villagesGetGridsAndGridsGetGroups() {
        JsonNode grid = admin("POST", "/api/units", Map.of("parent", "141182100204", "name", "东街网格"), 201);
        String code = grid.path("code").asText();
        JsonNode group = admin("POST", "/api/units", Map.of("parent", code, "name", "一组"), 201);

        assertThat(code).matches("141182100204-\\d\\d");
        assertThat(grid.path("level").asText()).isEqualTo("grid");
        assertThat(group.path("code").asText()).isEqualTo(code + "-01");
        assertThat(admin("GET", "/api/units?parent=141182100204", null, 200)
                        .path("items")
                        .findValuesAsText("code"))
                .contains(code);
        admin("POST", "/api/units", Map.of("parent", "141182100000", "name", "新村"), 422);
        admin("POST", "/api/units", Map.of("parent", code + "-01", "name", "一户"), 422);
        assertThat(recorded("unit-created")).contains(code);
    }

    @Test
    void whatIsFixedForAPostIsKept() {
        String path = "/api/units/" + VILLAGE + "/posts";
        admin("PUT", path + "/checkpoint-lead", Map.of("duty", "守好村口", "equipment", "测温枪两把"), 200);

        JsonNode posts = admin("GET", path, null, 200);

        assertThat(posts.findValuesAsText("duty")).contains("守好村口");
        assertThat(posts.findValuesAsText("equipment")).contains("测温枪两把");
        admin("PUT", path + "/health-worker", Map.of("duty", "x"), 404);
        admin("PUT", path + "/checkpoint-lead", Map.of("duty", "长".repeat(1001)), 422);
    }

    @Test
    void everybodyChangesTheirOwnPasswordWithTheOldOne() {
        person("changing");
        String elsewhere = session("changing");

        changeOwn("changing", "wrong-password", "another-one", 422);
        changeOwn("changing", "wangge-demo", "short", 422);
        changeOwn("changing", "wangge-demo", "another-one", 204);

        who("changing").get("/api/work-items").expect(401);
        assertThat(sessions.findById(elsewhere)).isNull();
        assertThat(recorded("password-changed")).contains("changing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/accounts",
                "/admin/accounts?q=grid",
                "/admin/accounts/grid",
                "/admin/units",
                "/admin/units?code=141182100200",
                "/admin/units?code=141182100200-01-01"
            })
    void thePagesAreForAdministratorsInBothLanguages(String path) throws Exception {
        assertThat(page("admin", path, "zh-CN").body()).contains("<main").doesNotContain("accounts.");
        assertThat(page("admin", path, "en").statusCode()).isEqualTo(200);
        assertThat(page("grid", path, "zh-CN").statusCode()).isEqualTo(403);
    }

    @Test
    void everybodyHasAPageOfTheirOwnAccount() throws Exception {
        assertThat(page("contact", "/account", "zh-CN").body()).contains("我的账号", "contact");
        assertThat(page("auditor", "/account", "en").body()).contains("My account");
    }

    private void person(String username) {
        admin("POST", "/api/accounts", Map.of("username", username, "name", "程林艳"), 201);
        admin("PUT", "/api/accounts/" + username + "/password", PASSWORD, 204);
    }

    private JsonNode account(String username) {
        return admin("GET", "/api/accounts/" + username, null, 200);
    }

    private JsonNode admin(String method, String path, Object body, int status) {
        return who("admin").send(method, path, body).expect(status).body();
    }

    private JsonNode appoint(String username, String role, String unit, String from, String until) {
        Map<String, String> body = Map.of(
                "username", username, "role", role, "unit", unit, "from", from, "until", until == null ? "" : until);
        return admin("POST", "/api/appointments", body, 201);
    }

    private void appointing(String username, String role, String unit, String from, int status) {
        admin(
                "POST",
                "/api/appointments",
                Map.of("username", username, "role", role, "unit", unit, "from", from),
                status);
    }

    private void changeOwn(String username, String old, String password, int status) {
        who(username)
                .send("PUT", "/api/account/password", Map.of("old", old, "password", password))
                .expect(status);
    }

    private java.util.List<String> recorded(String action) {
        return who("auditor")
                .get("/api/audit?limit=200&action=" + action)
                .expect(200)
                .body()
                .path("items")
                .findValuesAsText("subjectId");
    }

    private String session(String username) {
        return save(sessions, username);
    }

    private static <S extends Session> String save(FindByIndexNameSessionRepository<S> sessions, String username) {
        S session = sessions.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, username);
        sessions.save(session);
        return session.getId();
    }

    private HttpResponse<String> page(String username, String path, String language) throws Exception {
        HttpRequest request = request(username, path)
                .headers("Accept", "text/html", "Accept-Language", language)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
