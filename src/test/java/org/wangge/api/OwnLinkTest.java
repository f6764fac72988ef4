package org.wangge.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.policing.person.Notifying;

/** The person's own link: opened by its token alone, and telling nothing that is not theirs. */
class OwnLinkTest extends ApiTest {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|key)\" value=\"([^\"]+)\"");
    private static final String ACCOUNT = "<img src=x onerror=alert(1)>在卡口大声争吵，拒绝测温";
    private static final String PRESENT = "值班员程某某";

    @Autowired
    private Notifying notifying;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new java.net.CookieManager()).build();

    private Long matter;
    private String link;

    @BeforeEach
    void aMatterWithAPaper() {
        String number = openCase();
        matter = Long.valueOf(who("checkpoint")
                .post(
                        "/api/cases/" + number + "/non-cooperation",
                        Map.of("kind", "refuses-check", "account", ACCOUNT, "present", PRESENT))
                .expect(201)
                .body()
                .path("id")
                .asText());
        link = notifying.make(matter, 1L, base()).link();
    }

    @Test
    void tellsWhatIsClaimedWhoDecidesAndNothingElse() {
        HttpResponse<String> page = get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("程**", "拒绝查验", "贾家庄村党组织书记", "汾阳市公安局", "第九十四条");
        assertThat(page.body())
                .doesNotContain("程林艳", "11010519491231002X", "13523832096", "onerror", "大声争吵", PRESENT, "卡口负责人");
        assertThat(header(page, "X-Robots-Tag")).contains("noindex");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(page.body()).contains("<meta name=\"robots\" content=\"noindex");
    }

    @Test
    void keepsOnlyAKeyedHashOfTheToken() {
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(token).matches("[A-Za-z0-9_-]{32}");
        assertThat(jdbc.sql("select token_hash from matter_notice where matter_id = ?")
                        .param(matter)
                        .query(byte[].class)
                        .single())
                .hasSize(32);
        assertThat(jdbc.sql("select count(*) from audit_entry where details like ? or subject_id like ?")
                        .params("%" + token + "%", "%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void takesTheSameFormOnceAndKeepsTheWordsEncrypted() {
        Map<String, String> form = form(get(link).body());
        for (int press = 1; press <= 3; press++) {
            HttpResponse<String> answer = send("/statement", form, "<b>我要先给母亲买药</b>");
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(header(answer, "Location")).endsWith("?sent=statement");
        }
        assertThat(jdbc.sql("select words from matter_statement where matter_id = ?")
                        .param(matter)
                        .query(byte[].class)
                        .list())
                .hasSize(1)
                .noneMatch(words -> new String(words, StandardCharsets.UTF_8).contains("母亲"));
        assertThat(get(link).body()).contains("已记入 1 次").doesNotContain("母亲");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrongWithIt() {
        String long1 = "长".repeat(1001) + "</textarea><script>";
        HttpResponse<String> answer = send("/statement", form(get(link).body()), long1);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("最多 1000 个字")
                .contains("长".repeat(1001))
                .doesNotContain("</textarea><script>");
        assertThat(send("/complaint", form(get(link).body()), " ").statusCode()).isEqualTo(422);
    }

    @Test
    void refusesAFormFromAnotherSite() {
        Map<String, String> form = form(get(link).body());
        assertThat(send("/statement", Map.of("_csrf", "x", "key", form.get("key")), "别处来的")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void opensNoMoreOnceRevoked() {
        assertThat(get(link).statusCode()).isEqualTo(200);
        notifying.revoke(matter, 1L);
        assertThat(get(link).statusCode()).isEqualTo(404);
        assertThat(get(notifying.make(matter, 1L, base()).link()).statusCode()).isEqualTo(200);
    }

    @Test
    void aStrangerWhoGuessesMustWait() {
        for (int guess = 1; guess <= 10; guess++) {
            assertThat(from("203.0.113.7", base() + "/own/" + "%032d".formatted(guess))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(from("203.0.113.7", base() + "/own/" + "%032d".formatted(11)).statusCode())
                .isEqualTo(429);
        assertThat(from("203.0.113.7", link).statusCode()).isEqualTo(429);
        assertThat(from("203.0.113.8", link).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String url) {
        return from("198.51.100.2", url);
    }

    private HttpResponse<String> from(String address, String url) {
        return exchange(HttpRequest.newBuilder(URI.create(url))
                .header("X-Forwarded-For", address)
                .build());
    }

    private HttpResponse<String> send(String what, Map<String, String> form, String words) {
        String body = "_csrf=" + form.get("_csrf") + "&key=" + form.get("key") + "&words="
                + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return exchange(HttpRequest.newBuilder(URI.create(link + what))
                .header("X-Forwarded-For", "198.51.100.2")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return browser.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The hidden fields of the page's first form. */
    private static Map<String, String> form(String page) {
        Map<String, String> fields = new java.util.HashMap<>();
        Matcher found = HIDDEN.matcher(page);
        while (found.find()) {
            fields.putIfAbsent(found.group(1), found.group(2));
        }
        return fields;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
