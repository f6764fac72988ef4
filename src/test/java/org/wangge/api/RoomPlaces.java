package org.wangge.api;

import java.util.Map;
import org.wangge.scenario.Actor;

/** The officer's room in the table of {@link AuthorisationTest}, and what the variables of its paths stand for. */
final class RoomPlaces {

    static final String TABLE = """
            GET    /api/policing/board                               401 403 403 403 200 403 403 403
            GET    /api/policing/visits                              401 403 403 403 403 403 403 403
            GET    /api/policing/officers                            401 403 403 403 200 403 403 403
            POST   /api/policing/villages/{code}/absences            401 403 403 403 422 403 403 403
            PUT    /api/policing/absences/{id}/end                   401 403 403 403 422 403 403 403
            POST   /api/policing/villages/{code}/covers              401 403 403 403 422 403 403 403
            PUT    /api/policing/covers/{id}/end                     401 403 403 403 422 403 403 403
            GET    /api/policing/shifts                              401 403 403 403 200 403 403 403
            POST   /api/policing/villages/{code}/shifts              401 403 403 403 422 403 403 403
            DELETE /api/policing/shifts/{id}                         401 403 403 403 404 403 403 403
            GET    /api/policing/assessments                         401 403 403 200 200 403 403 403
            GET    /api/policing/assessments/{id}                    401 403 403 404 200 403 403 403
            POST   /api/policing/assessments/{id}/answer             401 403 403 404 403 403 403 403
            POST   /api/policing/villages/{code}/assessments/village 401 403 403 404 403 403 403 403
            POST   /api/policing/villages/{code}/assessments/station 401 403 403 403 422 403 403 403
            GET    /api/policing/rooms                               401 403 403 403 200 403 403 403
            GET    /api/policing/rooms/{code}                        401 403 403 403 200 403 403 403
            POST   /api/policing/rooms/{code}/ticks                  401 403 403 403 422 403 403 403
            POST   /api/policing/stations/{code}/room-items          401 403 403 403 403 403 403 403
            PUT    /api/policing/room-items/{id}                     401 403 403 403 403 403 403 403
            DELETE /api/policing/room-items/{id}                     401 403 403 403 403 403 403 403
            """;

    private static final String VILLAGE = "/api/policing/villages/141182100201/";

    private RoomPlaces() {}

    static Map<String, String> of(Actor station) {
        Map<String, String> days = Map.of("from", "2022-07-01", "until", "2022-07-02");
        Map<String, String> away = Map.of("officer", "officer-141182100201", "reason", "leave");
        Map<String, String> cover = Map.of("officer", "officer-141182100202");
        Map<String, Object> assessed =
                Map.of("quarter", "2022-Q1", "officer", "officer-141182100201", "score", 80, "grounds", "按时走访");
        return Map.of(
                "absences/{id}", "absences/" + made(station, "absences", both(away, days)),
                "covers/{id}", "covers/" + made(station, "covers", both(cover, days)),
                "assessments/{id}", "assessments/" + made(station, "assessments/station", assessed),
                "villages/{code}", "villages/141182100201",
                "rooms/{code}", "rooms/141182100201",
                "stations/{code}", "stations/141182100000",
                "shifts/{id}", "shifts/1",
                "room-items/{id}", "room-items/1");
    }

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        Map<String, String> all = new java.util.HashMap<>(one);
        all.putAll(other);
        return all;
    }

    private static String made(Actor station, String what, Object body) {
        return station.post(VILLAGE + what, body).expect(201).body().path("id").asText();
    }
}
