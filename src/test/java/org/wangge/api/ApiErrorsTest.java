package org.wangge.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong is a problem detail with a stable code, in the language that was asked for. */
class ApiErrorsTest extends ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "GET, /api/nothing, 404, not-found",
        "GET, /api/cases/2022-0000-0, 404, not-found",
        "GET, /api/ledgers/none, 404, not-found",
        "GET, /api//cases, 404, not-found",
        "GET, /api/cases/a;b, 404, not-found",
        "DELETE, /api/cases, 405, method-not-allowed",
        "POST, /api/cases/1, 405, method-not-allowed",
        "GET, /api/cases?limit=0, 422, invalid",
        "GET, /api/cases?limit=201, 422, invalid",
        "GET, /api/cases?limit=many, 422, invalid",
        "GET, /api/cases?cursor=nowhere, 422, invalid",
        "GET, /api/cases?stage=NOWHERE, 422, invalid",
        "GET, /api/cases?status=half, 422, invalid",
        "GET, /api/cases?unit=999999999999, 404, not-found",
        "GET, /api/work-items?limit=0, 422, invalid",
        "GET, /api/work-items?cursor=nowhere, 422, invalid",
        "GET, /api/ledgers?limit=201, 422, invalid",
        "POST, /api/registrations, 422, body-unreadable"
    })
    void anErrorIsAProblemWithAStableCode(String method, String path, int status, String code) throws Exception {
        HttpResponse<String> answer =
                send(request("checkpoint", path).method(method, BodyPublishers.noBody()), "application/json");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("title").asText()).containsPattern("\\p{IsHan}");
        assertThat(problem.path("detail").asText()).containsPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"text\"", "null", "", "{\"temperature\":\"warm\"}", "{\"identity\":[]}"})
    void aBodyThatIsNotWhatItShouldBeIs422(String body) throws Exception {
        HttpResponse<String> answer = send(
                request("checkpoint", "/api/registrations").POST(BodyPublishers.ofString(body)), "application/json");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(answer.body()).path("code").asText()).isIn("invalid", "body-unreadable");
    }

    @Test
    void aFormatThatIsNotTakenOrNotGivenIsSaid() throws Exception {
        var sent = request("checkpoint", "/api/registrations").POST(BodyPublishers.ofString("name=x"));
        HttpResponse<String> taken = send(sent, "application/x-www-form-urlencoded");
        var asked = request("checkpoint", "/api/cases").header("Accept", "application/pdf");
        HttpResponse<String> given = send(asked.GET(), "application/json");

        assertThat(taken.statusCode()).isEqualTo(415);
        assertThat(JSON.readTree(taken.body()).path("code").asText()).isEqualTo("unsupported-media-type");
        assertThat(given.statusCode()).isEqualTo(406);
        assertThat(JSON.readTree(given.body()).path("code").asText()).isEqualTo("not-acceptable");
    }

    @Test
    void allFaultsOfABodyAreSaidAtOnceWithTheirFields() {
        Map<String, Object> body = Returning.fromAHighRiskArea();
        body.put("name", "");
        body.put("temperature", 99);
        body.put("returnedOn", "yesterday");

        JsonNode problem =
                who("checkpoint").post("/api/registrations", body).expect(422).body();

        assertThat(problem.path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("name", "temperature", "returnedOn");
        assertThat(problem.path("errors"))
                .allSatisfy(error -> assertThat(error.path("message").asText()).containsPattern("\\p{IsHan}"));
        assertThat(problem.path("errors").findValuesAsText("code")).doesNotContain("");
    }

    @Test
    void textsFollowTheLanguageAndCodesDoNot() throws Exception {
        var english = request("checkpoint", "/api/nothing").header("Accept-Language", "en-GB,en;q=0.9");
        JsonNode problem = JSON.readTree(send(english.GET(), "application/json").body());
        var malformed = request("checkpoint", "/api/registrations").header("Accept-Language", "en");
        JsonNode body = JSON.readTree(send(malformed.POST(BodyPublishers.ofString("{")), "application/json")
                .body());
        var unknown = request("checkpoint", "/api/nothing").header("Accept-Language", "fr");
        JsonNode other = JSON.readTree(send(unknown.GET(), "application/json").body());

        assertThat(problem.path("title").asText()).isEqualTo("Not found");
        assertThat(problem.path("code").asText()).isEqualTo("not-found");
        assertThat(body.path("detail").asText()).isEqualTo("The body is no readable JSON.");
        assertThat(other.path("title").asText()).isEqualTo("没有找到");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String contentType)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request.header("Content-Type", contentType).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
