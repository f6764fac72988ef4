package org.wangge.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            POST   /api/matters                                 401 403 403 422 422 422 422 422
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
            GET    /api/matters                                 401 403 403 200 200 200 200 200
            GET    /api/matters/{id}                            401 404 404 404 404 404 404 200
            POST   /api/matters/{id}/statements                 401 404 404 404 404 404 404 404
            POST   /api/matters/{id}/complaints                 401 404 404 404 404 404 404 422
            POST   /api/matters/{id}/notices/{notice}/handed    401 404 404 404 404 404 404 404
            DELETE /api/matters/{id}/links                      401 404 404 404 404 404 404 404
            GET    /api/matters/{id}/openings                   401 404 404 404 404 404 404 404
            POST   /api/matters/{id}/unseal                     401 404 404 404 404 404 404 404
            GET    /api/matter-alerts                           401 403 403 200 200 403 403 403
            POST   /api/matter-alerts/{id}/seen                 401 403 403 404 404 403 403 403
            POST   /api/matters/{id}/visits                     401 403 403 403 403 403 403 403
            POST   /api/matters/{id}/officer                    401 403 403 403 404 403 403 403
            POST   /api/matters/{id}/call-in                    401 403 403 403 404 403 403 403
            GET    /api/matters/{id}/case                       401 404 404 404 404 404 404 404
            POST   /api/matters/{id}/extensions                 401 403 403 403 403 403 403 403
            POST   /api/matters/{id}/reconsiderations           401 403 403 403 404 403 403 403
            GET    /api/matters/{id}/papers/{paper}             401 404 404 404 404 404 404 404
            GET    /api/matters/figures                         401 403 403 200 200 403 403 403
            GET    /api/matters/{id}/evidence                                       401 404 404 404 404 404 404 404
            POST   /api/matters/{id}/evidence                                       401 404 404 404 404 404 404 404
            GET    /api/matters/{id}/evidence/{item}                                401 404 404 404 404 404 404 404
            GET    /api/matters/{id}/evidence/{item}/content                        401 404 404 404 404 404 404 404
            GET    /api/matters/{id}/evidence/verify                                401 404 404 404 404 404 404 404
            POST   /api/matters/{id}/evidence/{item}/countersign                    401 404 404 404 404 404 404 404
            POST   /api/matters/{id}/evidence/{item}/handovers                      401 404 404 404 404 404 404 404
            POST   /api/matters/{id}/evidence/{item}/handovers/{handover}/accept    401 404 404 404 404 404 404 404
            POST   /api/matters/{id}/evidence/{item}/handovers/{handover}/decline   401 404 404 404 404 404 404 404
            GET    /api/matters/{id}/evidence/list.pdf                              401 404 404 404 404 404 404 404
            GET    /api/matters/{id}/evidence/custody.pdf                           401 404 404 404 404 404 404 404
            POST   /api/uploads                                                     401 403 403 403 412 403 403 403
            OPTIONS /api/uploads                                                     401 403 403 403 204 403 403 403
            HEAD   /api/uploads/{id}                                                401 403 403 403 412 403 403 403
            PATCH  /api/uploads/{id}                                                401 403 403 403 412 403 403 403
            DELETE /api/uploads/{id}                                                401 403 403 403 412 403 403 403
            GET    /api/alerts                                  401 403 403 403 403 200 403 403
            POST   /api/alerts/{id}/seen                        401 403 403 403 403 404 403 403
            GET    /api/audit                                   401 200 403 403 403 403 403 403
            GET    /api/audit/verification                      401 200 403 403 403 403 403 403
            GET    /api/reports                                 401 403 403 200 403 200 200 403
            GET    /api/reports/{unit}/{date}                   401 403 403 404 403 200 200 403
            GET    /api/reports/{unit}/{date}/figures/{indicator} 401 403 403 404 403 200 200 403
            POST   /api/reports/{unit}/{date}/sign              401 403 403 404 403 403 403 403
            POST   /api/reports/{unit}/{date}/corrections       401 403 403 404 403 403 403 403
            POST   /api/reports/{unit}/{date}/on-behalf         401 403 403 404 403 422 403 403
            POST   /api/reports/{unit}/{date}/disputes          401 403 403 404 403 403 403 403
            POST   /api/reports/{unit}/{date}/grids/{grid}/confirm 401 403 403 404 403 403 422 403
            GET    /api/reporting/completeness                  401 403 403 200 403 200 403 403
            GET    /api/reporting/indicators                    401 403 200 200 403 200 200 403
            POST   /api/reporting/indicators                    401 403 422 403 403 403 403 403
            PUT    /api/reporting/indicators/{indicator}/end    401 403 422 403 403 403 403 403
            GET    /api/reporting/outbreak                      401 403 200 200 403 200 200 403
            PUT    /api/reporting/outbreak                      401 403 403 403 403 403 403 403
            GET    /api/reporting/cut-offs                      401 403 422 422 403 422 422 403
            GET    /api/reporting/moves                         401 403 200 403 403 403 403 403
            POST   /api/reporting/moves                         401 403 422 403 403 403 403 403
            GET    /api/reporting/sheets                        401 403 200 200 403 200 200 403
            GET    /api/reporting/sheets/{sheet}                401 403 403 200 403 200 200 403
            POST   /api/reporting/sheets/{sheet}/in-clear       401 403 403 422 403 422 422 403
            GET    /api/reporting/sheets/{sheet}/template       401 403 200 403 403 403 403 403
            PUT    /api/reporting/sheets/{sheet}/template       401 403 422 403 403 403 403 403
            GET    /api/demo/clock                              401 200 200 200 200 200 200 200
            POST   /api/demo/clock                              401 403 422 403 403 403 403 403
            """;

    private static final String ALL = TABLE + RoomPlaces.TABLE + DutyPlaces.TABLE;

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

        assertThat(EndpointRows.of(ALL).keySet()).containsExactlyInAnyOrderElementsOf(endpoints);
    }

    @Test
    void postsAndPlacesDecideBeforeAnybodyReadsTheBody() throws Exception {
        Map<String, String> places = places();
        SoftAssertions all = new SoftAssertions();
        for (Map.Entry<String, List<String>> row : EndpointRows.of(ALL).entrySet()) {
            String[] endpoint = row.getKey().split(" ");
            String path = EndpointRows.path(endpoint[1], places);
            for (int i = 0; i < PEOPLE.size(); i++) {
                String expected = row.getValue().get(i);
                if (!expected.equals("-")) {
                    all.assertThat(status(PEOPLE.get(i), endpoint[0], path, BROKEN))
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

    /** What the variables of the paths stand for; those called id by the path that comes before. */
    private Map<String, String> places() throws IOException, InterruptedException {
        String number = openCase();
        Map<String, String> places = new LinkedHashMap<>();
        places.put("matters/{id}/evidence/{item}", "matters/1/evidence/1");
        places.put("matters/{id}/evidence", "matters/1/evidence");
        places.put("{handover}", "1");
        places.put("uploads/{id}", "uploads/1");
        places.putAll(DutyPlaces.of(who("secretary"), who("grid")));
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
        places.put("matter-alerts/{id}", "matter-alerts/1");
        places.put(
                "matters/{id}",
                "matters/" + made(number, "non-cooperation", Map.of("kind", "refuses-test", "account", "不肯采样")));
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
        places.putAll(RoomPlaces.of(who("station")));
        places.put("{notice}", "1");
        places.put("{paper}", "decision");
        places.put("{role}", "checkpoint-lead");
        places.put("{row}", "1");
        places.put("reports/{unit}/{date}", "reports/141182100200/2022-04-11");
        places.put("grids/{grid}", "grids/141182100200-01");
        places.put("{indicator}", "returned");
        places.put("{sheet}", "register");
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
}
