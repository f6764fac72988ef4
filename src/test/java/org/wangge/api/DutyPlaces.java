package org.wangge.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wangge.scenario.Actor;

/** Who may what about duty and special situations, and what their paths stand for. */
final class DutyPlaces {

    static final String TABLE = """
            GET    /api/duty                                    401 403 403 200 200 200 200 200
            GET    /api/duty/shifts                             401 403 403 200 200 200 200 200
            POST   /api/duty/shifts                             401 403 403 422 403 422 403 403
            DELETE /api/duty/shifts/{id}                        401 403 403 404 403 404 403 403
            GET    /api/duty/swaps                              401 403 403 200 200 200 200 200
            POST   /api/duty/swaps                              401 403 403 422 422 422 422 422
            POST   /api/duty/swaps/{id}/accept                  401 403 403 404 404 404 404 404
            POST   /api/duty/swaps/{id}/decline                 401 403 403 404 404 404 404 404
            POST   /api/duty/swaps/{id}/seen                    401 403 403 404 404 404 404 404
            GET    /api/duty/calls                              401 403 403 200 403 200 403 403
            POST   /api/duty/calls                              401 403 403 422 422 422 422 422
            POST   /api/duty/calls/{id}/handling                401 403 403 404 403 422 403 403
            POST   /api/duty/calls/{id}/reveal                  401 403 403 404 403 422 403 403
            GET    /api/duty/handovers                          401 403 403 200 403 200 403 403
            POST   /api/duty/handovers                          401 403 403 422 422 422 422 422
            POST   /api/duty/handovers/{id}/take                401 403 403 404 404 404 404 404
            GET    /api/special-situations                      401 403 403 200 200 200 200 200
            POST   /api/special-situations                      401 403 403 422 422 422 422 422
            GET    /api/special-situations/{id}                 401 403 403 404 404 200 200 404
            POST   /api/special-situations/{id}/acknowledge     401 403 403 404 404   - 403 404
            POST   /api/special-situations/{id}/actions         401 403 403 404 404 422 403 404
            POST   /api/special-situations/{id}/actions/{action}/done  401 403 403 404 404 404 403 404
            POST   /api/special-situations/{id}/merge           401 403 403 404 404 422 403 404
            GET    /api/special-kinds                           401 403 200 200 200 200 200 200
            PUT    /api/special-kinds/{code}                    401 403 422 403 403 403 403 403
            """;

    private DutyPlaces() {}

    /** Looked for before those of the same name elsewhere. */
    static Map<String, String> of(Actor secretary, Actor grid) {
        Map<String, String> call = Map.of("name", "程林艳", "contact", "13523832096", "question", "何时解除？");
        Map<String, String> accident = Map.of("kind", "accident", "what", "三轮车翻了", "where", "村口");
        Map<String, String> places = new LinkedHashMap<>();
        places.put("duty/shifts/{id}", "duty/shifts/1");
        places.put("duty/swaps/{id}", "duty/swaps/1");
        places.put("duty/handovers/{id}", "duty/handovers/1");
        places.put("duty/calls/{id}", "duty/calls/" + made(secretary, "/api/duty/calls", call));
        places.put("special-situations/{id}", "special-situations/" + made(grid, "/api/special-situations", accident));
        places.put("actions/{action}", "actions/1");
        places.put("special-kinds/{code}", "special-kinds/other");
        return places;
    }

    private static String made(Actor by, String path, Object body) {
        return by.post(path, body).expect(201).body().path("id").asText();
    }
}
