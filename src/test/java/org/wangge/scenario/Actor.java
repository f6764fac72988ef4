package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.wangge.clock.Days;

/** Somebody of the demonstration's staff at work over HTTP, by the API alone. */
public class Actor {

    static final ObjectMapper JSON = new ObjectMapper();
    public static final String PASSWORD = "wangge-demo";

    /** Keeps no cookies, so one serves everybody. */
    private static final HttpClient SHARED = HttpClient.newHttpClient();

    final HttpClient client;
    final String username;
    final Clock clock;

    private final String base;

    /** @param clock the application's, so that what the person answers as now is now there */
    public Actor(int port, String username, Clock clock) {
        this(port, username, clock, SHARED);
    }

    Actor(int port, String username, Clock clock, HttpClient client) {
        this.base = "http://localhost:" + port;
        this.username = username;
        this.clock = clock;
        this.client = client;
    }

    public String username() {
        return username;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    /** @param body is sent as JSON; {@code null} for none */
    public Answer send(String method, String path, Object body, String... headers) {
        String credentials =
                Base64.getEncoder().encodeToString((username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Authorization", "Basic " + credentials, "Content-Type", "application/json"));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).headers(all.toArray(String[]::new));
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)));
        return answer(method + " " + path, exchange(request.build()));
    }

    /** The open items of a case, or of a matter by its id, that this person sees. */
    public List<JsonNode> work(String caseNumber) {
        if (caseNumber.matches("\\d{15,19}")) {
            JsonNode all = get("/api/work-items?limit=200").expect(200).body();
            return StreamSupport.stream(all.path("items").spliterator(), false)
                    .filter(item -> item.path("matter").asText().equals(caseNumber))
                    .toList();
        }
        JsonNode page = get("/api/work-items?limit=200&caseNumber=" + caseNumber)
                .expect(200)
                .body();
        return StreamSupport.stream(page.path("items").spliterator(), false).toList();
    }

    /** The element ids of the case's open items that this person sees. */
    public List<String> tasks(String caseNumber) {
        return work(caseNumber).stream()
                .map(item -> item.path("element").asText())
                .toList();
    }

    /** Does a task as the ordinary course has it. */
    public void does(String caseNumber, String element) {
        does(caseNumber, element, Map.of());
    }

    /** Does a task with some of the ordinary answers replaced. */
    public void does(String caseNumber, String element, Map<String, Object> instead) {
        tries(caseNumber, element, instead).expect(done());
    }

    /** Tries to do a task and gives the answer, which may be a refusal. */
    public Answer tries(String caseNumber, String element, Map<String, Object> instead) {
        String id = taskId(caseNumber, element);
        Map<String, Object> answers = ordinaryAnswers(id);
        answers.putAll(instead);
        return submits(id, answers);
    }

    /** What the ordinary course answers to a task's form now. */
    public Map<String, Object> ordinaryAnswers(String taskId) {
        JsonNode item = opens(taskId);
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), Days.ZONE);
        return new LinkedHashMap<>(new OrdinaryAnswers(item.path("data"), now).to(item.path("schema")));
    }

    /** An item with {@code schema} and {@code data}. */
    public JsonNode opens(String taskId) {
        return get("/api/work-items/" + taskId).expect(200).body();
    }

    public Answer submits(String taskId, Map<String, Object> answers) {
        return post("/api/work-items/" + taskId + "/complete", Map.of("data", answers));
    }

    /** The status of a task that was done. */
    public int done() {
        return 204;
    }

    public String taskId(String caseNumber, String element) {
        return work(caseNumber).stream()
                .filter(item -> item.path("element").asText().equals(element))
                .map(item -> item.path("id").asText())
                .findFirst()
                .orElseGet(() -> {
                    assertThat(tasks(caseNumber))
                            .as("tasks that %s sees", username)
                            .contains(element);
                    return null;
                });
    }

    public URI uri(String path) {
        return URI.create(base + path);
    }

    public HttpResponse<String> exchange(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static Answer answer(String request, HttpResponse<String> response) {
        boolean json = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        String location = response.headers().firstValue("Location").orElse(null);
        return new Answer(request, response.statusCode(), parse(json ? response.body() : ""), location);
    }

    public static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
