package org.wangge.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Somebody who works in Camunda's Tasklist: signs in by the page, then sends what the Tasklist's own scripts send. Only
 * tasks go this way; everything else goes by the API.
 */
public class TasklistActor extends Actor {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies;

    public TasklistActor(int port, String username, Clock clock) {
        this(port, username, clock, new CookieManager());
    }

    private TasklistActor(int port, String username, Clock clock, CookieManager cookies) {
        super(
                port,
                username,
                clock,
                HttpClient.newBuilder().cookieHandler(cookies).build());
        this.cookies = cookies;
        signIn();
    }

    private void signIn() {
        Matcher token = TOKEN.matcher(
                exchange(HttpRequest.newBuilder(uri("/login")).build()).body());
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no token");
        }
        String form = "username=" + username + "&password=" + PASSWORD + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IllegalStateException(username + " cannot sign in");
        }
        exchange(HttpRequest.newBuilder(uri("/camunda/app/tasklist/default/")).build());
    }

    /** A request to the engine's REST interface behind the Tasklist, with its token. */
    public Answer engine(String method, String path, Object body) {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
        HttpRequest request = HttpRequest.newBuilder(uri(ENGINE + path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", token)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)))
                .build();
        return answer(method + " " + path, exchange(request));
    }

    @Override
    public List<JsonNode> work(String caseNumber) {
        JsonNode tasks = engine("POST", "/task", Map.of("processInstanceBusinessKey", caseNumber))
                .expect(200)
                .body();
        return StreamSupport.stream(tasks.spliterator(), false)
                .map(task -> (JsonNode) ((ObjectNode) task)
                        .put("element", task.path("taskDefinitionKey").asText()))
                .toList();
    }

    @Override
    public JsonNode opens(String taskId) {
        JsonNode schema = engine("GET", "/task/" + taskId + "/deployed-form", null)
                .expect(200)
                .body();
        JsonNode variables = engine("GET", "/task/" + taskId + "/form-variables?deserializeValues=false", null)
                .expect(200)
                .body();
        ObjectNode data = JSON.createObjectNode();
        variables.fields().forEachRemaining(each -> data.set(each.getKey(), value(each.getValue())));
        ObjectNode item = JSON.createObjectNode();
        item.set("schema", schema);
        item.set("data", data);
        return item;
    }

    private static JsonNode value(JsonNode variable) {
        try {
            JsonNode value = variable.path("value");
            return variable.path("type").asText().equals("Json") ? JSON.readTree(value.asText()) : value;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public Answer submits(String taskId, Map<String, Object> answers) {
        Map<String, Object> variables = new LinkedHashMap<>();
        answers.forEach((key, value) -> variables.put(key, variable(value)));
        return engine("POST", "/task/" + taskId + "/submit-form", Map.of("variables", variables));
    }

    /** As the Tasklist's scripts send it: lists and groups as JSON, everything else by its type. */
    private static Map<String, Object> variable(Object value) {
        if (value instanceof Collection || value instanceof Map) {
            return Map.of("type", "Json", "value", text(value));
        }
        String type = value instanceof Boolean ? "Boolean" : value instanceof Number ? "Double" : "String";
        return Map.of("type", type, "value", value instanceof Number number ? number.doubleValue() : value);
    }
}
