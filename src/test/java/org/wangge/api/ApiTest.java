package org.wangge.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wangge.scenario.Actor;
import org.wangge.testing.OnH2;

/**
 * A test of the contract over real HTTP, as a client that knows nothing but the contract. No
 * sweep runs beside it, and no other test moves its clock.
 */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "wangge.sweeps.every=PT1H")
abstract class ApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    Actor who(String username) {
        return new Actor(port, username, clock);
    }

    String base() {
        return "http://localhost:" + port;
    }

    /** The number of a case that the checkpoint of 贾家庄村 has just opened. */
    String openCase() {
        return who("checkpoint")
                .post("/api/registrations", Returning.fromAHighRiskArea())
                .expect(201)
                .body()
                .path("number")
                .asText();
    }

    /** The id of a ledger that the checkpoint has handed in, with one row whose identity number is none. */
    String ledger() throws IOException, InterruptedException {
        String form = "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nreturnees\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n姓名,身份证号,联系电话,返乡日期,体温\r\n程林艳,1,,2022-04-11,36.5\r\n\r\n--b--\r\n";
        HttpRequest request = request("checkpoint", "/api/ledgers")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(form))
                .build();
        String location = HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** A request with the credentials of somebody of the demonstration's staff, or of nobody. */
    HttpRequest.Builder request(String username, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path));
        if (username.equals("nobody")) {
            return request;
        }
        byte[] credentials = (username + ":wangge-demo").getBytes(StandardCharsets.UTF_8);
        return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    /** What somebody is answered; the body is sent with all but reading. */
    int status(String username, String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(username, path).header("Content-Type", "application/json");
        request.method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }
}
