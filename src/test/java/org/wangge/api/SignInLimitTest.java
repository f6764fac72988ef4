package org.wangge.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Guessing is slowed, work is not. */
class SignInLimitTest extends ApiTest {

    @Test
    void afterTenFailuresTheNextMustWait() throws Exception {
        String username = "secretary-141182100206";
        who("admin")
                .send("PUT", "/api/accounts/" + username + "/password", Map.of("password", "wangge-demo"))
                .expect(204);
        for (int attempt = 1; attempt <= 10; attempt++) {
            assertThat(signIn(username, "wrong-" + attempt).statusCode()).isEqualTo(401);
        }

        HttpResponse<String> next = signIn(username, "wrong-11");

        assertThat(next.statusCode()).isEqualTo(429);
        assertThat(next.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(next.body()).contains("\"code\":\"too-many-requests\"");
        assertThat(signIn(username, "wangge-demo").statusCode()).isEqualTo(429);
        assertThat(signIn("health", "wangge-demo").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverSignsInRightIsNeverSlowed() throws Exception {
        for (int request = 1; request <= 40; request++) {
            assertThat(signIn("officer", "wangge-demo").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anAccountWithoutAPasswordLetsNobodyIn() throws Exception {
        assertThat(signIn("grid-leader-141182100200", "").statusCode()).isEqualTo(401);
        assertThat(signIn("grid-leader-141182100200", "null").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> signIn(String username, String password) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + "/api/work-items?limit=1"))
                .header("Authorization", "Basic " + credentials)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
