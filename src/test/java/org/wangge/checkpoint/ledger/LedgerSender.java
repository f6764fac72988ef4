package org.wangge.checkpoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** Somebody who hands ledgers in over HTTP. */
abstract class LedgerSender {
    static final String HEADER = "姓名,身份证号,手机号,返乡日期,乡镇,村,体温,风险等级,出发地\n";

    abstract TestRestTemplate rest();

    static String person(String identity, String temperature) {
        return "程林艳," + identity + ",,2022-04-11,贾家庄镇,贾家庄村," + temperature + ",高风险,上海市浦东新区\n";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    TestRestTemplate as(String user) {
        return rest().withBasicAuth(user, "wangge-demo");
    }

    String handIn(String user, String lines) {
        return ok(send(user, "台账.csv", bytes(HEADER + lines))).get("id").asText();
    }

    ResponseEntity<JsonNode> send(String user, String name, byte[] content) {
        return send(user, name, content, new HttpHeaders());
    }

    ResponseEntity<JsonNode> send(String user, String name, byte[] content, HttpHeaders headers) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("kind", "returnees");
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return as(user).postForEntity("/api/ledgers", new HttpEntity<>(parts, headers), JsonNode.class);
    }

    static JsonNode ok(ResponseEntity<JsonNode> answer) {
        assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(answer.getHeaders().getLocation().toString())
                .endsWith("/api/ledgers/" + answer.getBody().get("id").asText());
        return answer.getBody();
    }

    ResponseEntity<JsonNode> show(String user, String id) {
        return as(user).getForEntity("/api/ledgers/" + id, JsonNode.class);
    }

    JsonNode settled(String user, String id) {
        return await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> show(user, id).getBody(),
                        ledger -> !ledger.get("state").asText().equals("reading"));
    }

    List<JsonNode> rows(String user, String id, String query) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            String url =
                    "/api/ledgers/" + id + "/rows" + (query.isEmpty() ? "?limit=200" : query + "&limit=200") + cursor;
            JsonNode page = as(user).getForObject(url, JsonNode.class);
            page.get("items").forEach(all::add);
            cursor = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").asText();
        }
        return all;
    }

    ResponseEntity<JsonNode> mend(String user, String id, int row, Map<String, Object> values) {
        return as(user).exchange(
                        "/api/ledgers/" + id + "/rows/" + row,
                        HttpMethod.PUT,
                        new HttpEntity<>(values),
                        JsonNode.class);
    }
}
