package org.wangge.policing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wangge.policing.evidence.EvidenceStanding.Ground;

/** Of two matters the station makes one: what was received for the one goes into the file of the other. */
class JoinedEvidenceTest extends EvidenceStage {

    @Autowired
    private EvidenceStanding standing;

    /** The id of a matter for which the village has asked the station. */
    private String requested() {
        Map<String, String> report =
                Map.of("unit", "141182100200", "kind", "obstructs-checkpoint", "account", "推搡工作人员", "present", "值守员");
        String id = who("checkpoint")
                .post("/api/matters", report)
                .expect(201)
                .body()
                .path("id")
                .asText();
        who("secretary").does(id, "look-into-non-cooperation", Map.of("outcome", "request-police"));
        return id;
    }

    private void join(String part, String into) {
        who("station").does(part, "command-police-work", Map.of("outcome", "join", "into", into));
    }

    private JsonNode file(String matter) {
        return who("station").get(evidence(matter, "")).expect(200).body().path("items");
    }

    @Test
    void itsItemsAreNumberedOnInTheOthersFile() throws IOException {
        String main = requested();
        received("station", main, thing("撕毁的登记表"));
        String part = requested();
        String carried = received("station", part, photo("station", "推搡照片"));
        join(part, main);
        received("station", main, thing("登记台账"));

        JsonNode items = file(main);
        assertThat(items.findValuesAsText("number")).containsExactly("1", "2", "3");
        assertThat(items.findValuesAsText("title")).containsExactly("撕毁的登记表", "推搡照片", "登记台账");
        assertThat(items.path(1).path("cameWith").asText()).isEqualTo(part);
        assertThat(items.path(2).path("cameWith").isNull()).isTrue();
        assertThat(standing.grounds(Long.valueOf(main)))
                .extracting(Ground::number)
                .containsExactly(1, 2, 3);
        new Sender(port, "station").bytes(evidence(main, "/" + carried + "/content"), null, 200);
        assertThat(who("station")
                        .get(evidence(main, "/verify"))
                        .body()
                        .path("items")
                        .asInt())
                .isEqualTo(3);
        assertThat(list(main)).contains("推搡照片", "并入前第 1 号");
        for (String other : new String[] {"grid", "secretary", "neighbour", "auditor"}) {
            assertThat(who(other).get(evidence(main, "/" + carried)).status()).isEqualTo(404);
        }
    }

    @Test
    void itIsCountersignedHandedOverAndCorrectedThere() {
        String main = requested();
        String part = requested();
        sql("update matter set officer_id = (select id from account where username = 'officer') where id = " + part);
        Map<String, Object> mask = thing("口罩");
        mask.put("ledBy", "station");
        String carried = received("officer", part, mask);
        join(part, main);
        assertThat(standing.grounds(Long.valueOf(main))).isEmpty();

        String path = evidence(main, "/" + carried);
        who("station").post(path + "/countersign", Map.of("recording", "REC-1")).expect(200);
        assertThat(standing.grounds(Long.valueOf(main))).hasSize(1);
        who("station")
                .post(path + "/handovers", Map.of("to", "station2", "condition", "完好"))
                .expect(403);

        Map<String, Object> correction = thing("防护口罩");
        correction.put("corrects", carried);
        received("station", main, correction);
        assertThat(standing.grounds(Long.valueOf(main)))
                .extracting(Ground::number)
                .containsExactly(2);
    }

    @Test
    void whatHadBeenJoinedIntoItGoesAlong() {
        String first = requested();
        String second = requested();
        String third = requested();
        received("station", first, thing("甲"));
        received("station", second, thing("乙"));
        received("station", third, thing("丙"));
        join(first, second);
        join(second, third);

        assertThat(file(third).findValuesAsText("title")).containsExactly("丙", "乙", "甲");
        assertThat(StreamSupport.stream(file(third).spliterator(), false)
                        .map(item -> item.path("cameWith").asText(null)))
                .containsExactly(null, second, first);
    }

    @Test
    void aListReadPageByPageHasEveryItemOnce() {
        String main = requested();
        received("station", main, thing("甲"));
        String part = requested();
        received("station", part, thing("乙"));
        received("station", part, thing("丙"));
        join(part, main);
        received("station", main, thing("丁"));

        List<String> titles = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = who("station")
                    .get(evidence(main, "?limit=1" + cursor))
                    .expect(200)
                    .body();
            titles.addAll(page.path("items").findValuesAsText("title"));
            cursor = "&cursor=" + page.path("next").asText();
        } while (!cursor.equals("&cursor=null") && titles.size() < 9);
        assertThat(titles).containsExactly("甲", "乙", "丙", "丁");
    }

    private String list(String matter) throws IOException {
        byte[] pdf = new Sender(port, "station").bytes(evidence(matter, "/list.pdf"), null, 200);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
