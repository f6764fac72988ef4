package org.wangge.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may what, for every endpoint there is. Changes are sent with a body that is no JSON: whoever may not is refused
 * before anybody looks at it, and whoever may is told that it can't be read (422). A dash stands for a request that
 * would have an effect. The table must name every endpoint, so that none is added without a decision.
 */
class AuthorisationTest extends ApiTest {

    private static final List<String> PEOPLE =
            List.of("nobody", "auditor", "admin", "neighbour", "station", "township", "grid", "checkpoint");
    private static final String BROKEN = "{\"x\":";

    private static final String TABLE = """
            GET    /api/cases                                   401 403 403 200 200 200 200 200
            GET    /api/cases/{number}                          401 403 403 404 200 200 200 200
            POST   /api/cases/{number}/checks                   401 403 403 404 403 403 422 403
            POST   /api/cases/{number}/tests                    401 403 403 404 403 403 403 403
            POST   /api/cases/{number}/closures                 401 403 403 404 403 422 403 422
            POST   /api/cases/{number}/grid                     401 403 403 404 403 422 403 422
            POST   /api/cases/{number}/non-cooperation          401 403 403 404 422 422 422 422
            POST   /api/cases/{number}/reveal                   401 403 403 404 422 422 422 422
            POST   /api/cases/{number}/handovers                401 403 403 404 403 422 403 422
            POST   /api/cases/{number}/handovers/{id}/accept    401 403 403 404 403 403   - 403
            POST   /api/cases/{number}/handovers/{id}/decline   401 403 403 404 403 403 422 403
            POST   /api/cases/{number}/transfers                401 403 403 404 403 422 403 422
            GET    /api/cases/{number}/transfers/{id}           401 403 403 404 200 200 200 200
            POST   /api/cases/{number}/transfers/{id}/accept    401 403 403 404 403 403 403 403
            POST   /api/cases/{number}/transfers/{id}/decline   401 403 403 404 403 403 403 403
            POST   /api/registrations                           401 403 403 422 403 403 422 422
            POST   /api/decisions/return-rule                   401 422 422 422 422 422 422 422
            GET    /api/work-items                              401 200 200 200 200 200 200 200
            GET    /api/work-items/{id}                         401 403 403 404 403 200 200 403
            POST   /api/work-items/{id}/complete                401 403 403 404 403 403 422 403
            POST   /api/work-items/{id}/delegate                401 403 403 404 403 422 403 403
            POST   /api/work-items/{id}/claim                   401 403 403 404 403 403   - 403
            POST   /api/work-items/{id}/release                 401 403 403 404 403 403 403 403
            GET    /api/ledgers                                 401 403 403 200 403 200 200 200
            POST   /api/ledgers                                 401 403 403 422 403 422 422 422
            GET    /api/ledgers/{id}                            401 403 403 404 403 200 404 200
            GET    /api/ledgers/{id}/rows                       401 403 403 404 403 200 404 200
            GET    /api/ledgers/{id}/remaining                  401 403 403 404 403 200 404 200
            PUT    /api/ledgers/{id}/rows/{row}                 401 403 403 404 403 422 404 422
            GET    /api/accounts                                401 403 200 403 403 403 403 403
            POST   /api/accounts                                401 403 422 403 403 403 403 403
            GET    /api/accounts/{username}                     401 403 200 403 403 403 403 403
            PUT    /api/accounts/{username}/password            401 403 422 403 403 403 403 403
            PUT    /api/accounts/{username}/enabled             401 403 422 403 403 403 403 403
            POST   /api/appointments                            401 403 422 403 403 403 403 403
            PUT    /api/appointments/{id}/end                   401 403 422 403 403 403 403 403
            PUT    /api/account/password                        401 422 422 422 422 422 422 422
            GET    /api/units                                   401 403 200 403 403 403 403 403
            POST   /api/units                                   401 403 422 403 403 403 403 403
            GET    /api/units/{code}/posts                      401 403 200 403 403 403 403 403
            PUT    /api/units/{code}/posts/{role}               401 403 422 403 403 403 403 403
            GET    /api/alerts                                  401 403 403 403 403 200 403 403
            POST   /api/alerts/{id}/seen                        401 403 403 403 403 404 403 403
            GET    /api/audit                                   401 200 403 403 403 403 403 403
            GET    /api/audit/verification                      401 200 403 403 403 403 403 403
            GET    /api/demo/clock                              401 200 200 200 200 200 200 200
            POST   /api/demo/clock                              401 403 422 403 403 403 403 403
            """;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyEndpointHasItsRow() {
        List<String> endpoints = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api"))
                        .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern)))
                .toList();

        assertThat(rows().keySet()).containsExactlyInAnyOrderElementsOf(endpoints);
    }

    @Test
    void postsAndPlacesDecideBeforeAnybodyReadsTheBody() throws Exception {
        Map<String, String> places = places();
        SoftAssertions all = new SoftAssertions();
        for (Map.Entry<String, List<String>> row : rows().entrySet()) {
            String[] endpoint = row.getKey().split(" ");
            String path = path(endpoint[1], places);
            for (int i = 0; i < PEOPLE.size(); i++) {
                String expected = row.getValue().get(i);
                if (!expected.equals("-")) {
                    all.assertThat(status(PEOPLE.get(i), endpoint[0], path))
                            .as("%s asks %s", PEOPLE.get(i), row.getKey())
                            .isEqualTo(Integer.parseInt(expected));
                }
            }
        }
        all.assertAll();
    }

    @Test
    void aBodyThatNamesAnotherVillageIsRefusedBeforeItsFaultsAreSaid() {
        Map<String, Object> body = Returning.fromAHighRiskArea();
        body.put("temperature", 99);

        who("neighbour").post("/api/registrations", body).expect(404);
        who("checkpoint").post("/api/registrations", body).expect(422);
    }

    private static Map<String, List<String>> rows() {
        return TABLE.lines()
                .map(line -> line.trim().split(" +"))
                .collect(Collectors.toMap(
                        cells -> cells[0] + " " + cells[1],
                        cells -> Arrays.asList(cells).subList(2, cells.length),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** What the variables of the paths stand for; those called id by the path that comes before. */
    private Map<String, String> places() throws IOException, InterruptedException {
        String number = openCase();
        Map<String, String> places = new LinkedHashMap<>();
        places.put("cases/{number}", "cases/" + number);
        places.put("handovers/{id}", "handovers/" + made(number, "handovers", Map.of("to", "grid")));
        Map<String, String> transfer = Map.of("unit", "141182100201", "reason", "住在那里");
        places.put("transfers/{id}", "transfers/" + made(number, "transfers", transfer));
        places.put(
                "work-items/{id}",
                "work-items/"
                        + who("grid").work(number).stream()
                                .filter(item -> item.path("element").asText().equals("receive-person"))
                                .findFirst()
                                .orElseThrow()
                                .path("id")
                                .asText());
        places.put("ledgers/{id}", "ledgers/" + ledger());
        places.put("accounts/{username}", "accounts/grid");
        places.put(
                "appointments/{id}",
                "appointments/"
                        + who("admin")
                                .get("/api/accounts/grid")
                                .expect(200)
                                .body()
                                .path("appointments")
                                .path(0)
                                .path("id")
                                .asText());
        places.put("units/{code}", "units/141182100200");
        places.put("alerts/{id}", "alerts/1");
        places.put("{role}", "checkpoint-lead");
        places.put("{row}", "1");
        return places;
    }

    private String made(String number, String what, Object body) {
        return who("checkpoint")
                .post("/api/cases/" + number + "/" + what, body)
                .expect(201)
                .body()
                .path("id")
                .asText();
    }

    private static String path(String pattern, Map<String, String> places) {
        String path = pattern;
        for (Map.Entry<String, String> place : places.entrySet()) {
            path = path.replace(place.getKey(), place.getValue());
        }
        return path;
    }

    private int status(String username, String method, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(username, path).header("Content-Type", "application/json");
        request.method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(BROKEN));
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }
}
