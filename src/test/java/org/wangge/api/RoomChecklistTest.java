package org.wangge.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The police room's list: empty until the station's head names its items, and every wording is kept. */
class RoomChecklistTest extends ApiTest {

    private static final String ROOM = "/api/policing/rooms/141182100200";

    @Test
    void theHeadNamesTheItemsOfficerAndStationTickThemAndOtherWordsBeginAnew() {
        assertThat(room("officer").path("items")).isEmpty();
        String id = name("station-head", "有标识牌", 201).path("id").asText();
        name("station", "有别的", 403);
        assertThat(room("officer").path("items").path(0).path("there").isNull()).isTrue();

        tick("officer", id, true, "2022-04-11", 201);
        JsonNode seen = room("station").path("items").path(0);
        assertThat(seen.path("there").asBoolean()).isTrue();
        assertThat(seen.path("note").asText()).isEqualTo("已挂牌");
        tick("station", id, false, "2022-04-11", 201);
        assertThat(room("officer").path("there").asInt()).isZero();
        tick("officer", id, true, "2022-04-12", 422);
        tick("officer", "1", true, "2022-04-11", 422);
        tick("officer", "x", true, "2022-04-11", 422);

        JsonNode next = who("station-head")
                .send("PUT", "/api/policing/room-items/" + id, Map.of("name", "标识牌按样式"))
                .expect(200)
                .body();
        assertThat(next.path("number").asInt()).isEqualTo(2);
        assertThat(room("officer").path("items").path(0).path("there").isNull()).isTrue();
        tick("officer", id, true, "2022-04-11", 422);
        who("station-head")
                .send("DELETE", "/api/policing/room-items/" + next.path("id").asText(), null)
                .expect(204);
        assertThat(room("officer").path("items")).isEmpty();
        who("station-head")
                .send("DELETE", "/api/policing/room-items/" + id, null)
                .expect(404);
    }

    @Test
    void anotherVillagesRoomDoesNotExist() {
        who("officer").get("/api/policing/rooms/141182100201").expect(404);
        who("secretary").get(ROOM).expect(403);
        who("station-head")
                .post("/api/policing/stations/141182101000/room-items", Map.of("name", "别处"))
                .expect(404);
    }

    private JsonNode room(String who) {
        return who(who).get(ROOM).expect(200).body();
    }

    private JsonNode name(String who, String words, int status) {
        return who(who).post("/api/policing/stations/141182100000/room-items", Map.of("name", words))
                .expect(status)
                .body();
    }

    private void tick(String who, String item, boolean there, String on, int status) {
        who(who).post(ROOM + "/ticks", Map.of("item", item, "there", there, "on", on, "note", "已挂牌"))
                .expect(status);
    }
}
