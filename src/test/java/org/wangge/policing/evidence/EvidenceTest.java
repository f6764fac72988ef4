package org.wangge.policing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wangge.policing.Kind;
import org.wangge.scenario.Answer;

/** What happens to evidence, from the moment somebody brings it. */
class EvidenceTest extends EvidenceStage {

    @Autowired
    private EvidenceStanding standing;

    @Test
    void aPhotoIsReceivedByAPoliceOfficerAndStandsAtOnce() {
        String matter = matter();
        Map<String, Object> item = photo("station", "门锁");
        item.put(
                "footage",
                Map.of("device", "BWC-0231", "file", "20220411-0812.mp4", "begin", "2022-04-11T08:12:00+08:00"));

        Answer made = who("station").post(evidence(matter, ""), item).expect(201);

        JsonNode seen = who("station")
                .get(evidence(matter, "/" + made.body().path("id").asText()))
                .expect(200)
                .body();
        assertThat(made.location()).endsWith(made.body().path("id").asText());
        assertThat(seen).isEqualTo(made.body());
        assertThat(seen.path("number").asInt()).isEqualTo(1);
        assertThat(seen.path("provisional").asBoolean()).isFalse();
        assertThat(seen.path("file").path("mediaType").asText()).isEqualTo("image/jpeg");
        assertThat(seen.path("file").path("sha256").asText()).isEqualTo(item.get("sha256"));
        assertThat(seen.path("file").path("name").asText()).isEqualTo("门锁.jpg");
        assertThat(seen.path("recordedAt").asText()).startsWith("2022-04-1").contains("+08:00");
        assertThat(seen.path("footage").path("device").asText()).isEqualTo("BWC-0231");
        assertThat(seen.path("keepUntil").isNull()).isTrue();
        assertThat(grounds(matter)).containsExactly(1);
    }

    @Test
    void whatAnAuxiliaryReceivesGroundsNothingUntilTheOfficerWhoLedCountersigns() {
        String matter = matter();
        who("officer").post(evidence(matter, ""), thing("口罩")).expect(422);
        Map<String, Object> item = thing("口罩");
        item.put("ledBy", "grid");
        who("officer").post(evidence(matter, ""), item).expect(422);
        item.put("ledBy", "station");
        item.put("footage", Map.of("device", "BWC-0231"));
        String id = received("officer", matter, item);

        JsonNode before = who("officer").get(evidence(matter, "/" + id)).body();
        assertThat(before.path("provisional").asBoolean()).isTrue();
        assertThat(before.path("keepUntil").asText()).startsWith("2022-1");
        assertThat(grounds(matter)).isEmpty();

        Map<String, String> signature = Map.of("recording", "REC-20220411-0007");
        String path = evidence(matter, "/" + id + "/countersign");
        who("officer").post(path, signature).expect(403);
        who("station2").post(path, signature).expect(403);
        who("station").post(path, Map.of()).expect(422);
        JsonNode after = who("station").post(path, signature).expect(200).body();
        assertThat(after.path("provisional").asBoolean()).isFalse();
        assertThat(after.path("countersigned").path("recording").asText()).isEqualTo("REC-20220411-0007");
        assertThat(after.path("keepUntil").isNull()).isTrue();
        assertThat(grounds(matter)).containsExactly(1);
        assertThat(who("station").post(path, signature).expect(409).code()).isEqualTo("already-done");
    }

    @Test
    void footageIsKeptForGoodWhereSomebodyObstructed() {
        String matter = matter(Kind.OBSTRUCTS_CHECKPOINT);
        Map<String, Object> item = thing("卡口录像");
        item.put("ledBy", "station");
        item.put("footage", Map.of("device", "BWC-0231"));

        JsonNode made =
                who("officer").post(evidence(matter, ""), item).expect(201).body();

        assertThat(made.path("provisional").asBoolean()).isTrue();
        assertThat(made.path("keepUntil").isNull()).isTrue();
    }

    @Test
    void aCorrectionIsANewItemAndTheOldOneStays() {
        String matter = matter();
        String first = received("station", matter, thing("木棍一根"));
        Map<String, Object> correction = thing("铁棍一根");
        correction.put("corrects", first);
        String second = received("station", matter, correction);

        JsonNode items = who("station").get(evidence(matter, "")).body().path("items");
        assertThat(items.findValuesAsText("title")).containsExactly("木棍一根", "铁棍一根");
        assertThat(items.path(0).path("correctedBy").asText()).isEqualTo(second);
        assertThat(items.path(1).path("corrects").asText()).isEqualTo(first);
        assertThat(grounds(matter)).containsExactly(2);
        assertThat(who("station")
                        .post(evidence(matter, ""), correction)
                        .expect(422)
                        .body()
                        .toString())
                .contains("evidence-corrected");
        Map<String, Object> foreign = thing("别处的");
        foreign.put("corrects", received("station", matter(), thing("另一件事")));
        who("station").post(evidence(matter, ""), foreign).expect(422);
        assertThat(who("station")
                        .send("PUT", evidence(matter, "/" + first), thing("x"))
                        .status())
                .isEqualTo(405);
        assertThat(who("station")
                        .send("DELETE", evidence(matter, "/" + first), null)
                        .status())
                .isEqualTo(405);
    }

    @Test
    void aCopySaysHowItWasMadeAndWhereTheOriginalIs() {
        Map<String, Object> copy = thing("行程单复印件");
        copy.put("kind", "documentary");
        copy.put("original", false);
        assertThat(who("station")
                        .post(evidence(matter(), ""), copy)
                        .expect(422)
                        .body()
                        .toString())
                .contains("copyNote");
        copy.put("copyNote", "2022-04-11 在警务室复印，原件在程大门处");
        who("station").post(evidence(matter(), ""), copy).expect(201);
    }

    @Test
    void custodyPassesWhenTheReceiverSigns() {
        String matter = matter();
        String id = received("station", matter, thing("手机一部"));
        String path = evidence(matter, "/" + id + "/handovers");
        Map<String, String> toHead = Map.of("to", "station-head", "condition", "封条完好");
        who("station2").post(path, toHead).expect(403);
        who("station").post(path, Map.of("to", "grid", "condition", "封条完好")).expect(422);
        String offer =
                who("station").post(path, toHead).expect(201).body().path("id").asText();
        assertThat(who("station").post(path, toHead).expect(409).code()).isEqualTo("handover-open");
        assertThat(holder(matter, id)).isEqualTo(nameOf("station"));

        who("station2").post(path + "/" + offer + "/accept", null).expect(403);
        who("station-head")
                .post(path + "/" + offer + "/decline", Map.of("reason", "封条破损"))
                .expect(204);
        assertThat(holder(matter, id)).isEqualTo(nameOf("station"));
        String again =
                who("station").post(path, toHead).expect(201).body().path("id").asText();
        who("station-head").post(path + "/" + again + "/accept", null).expect(204);
        who("station-head").post(path + "/" + again + "/accept", null).expect(409);
        assertThat(holder(matter, id)).isEqualTo(nameOf("station-head"));
        who("station").post(path, toHead).expect(403);
        JsonNode chain = who("station").get(evidence(matter, "/" + id)).body().path("handovers");
        assertThat(chain.findValuesAsText("state")).containsExactly("declined", "accepted");
    }

    @Test
    void anOfferToSomebodyWhoNoLongerWorksOnItKeepsNobodyFromHandingOver() {
        String matter = matter();
        String id = received("station", matter, thing("手机一部"));
        String path = evidence(matter, "/" + id + "/handovers");
        String offer = who("station")
                .post(path, Map.of("to", "officer", "condition", "封条完好"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        sql("update matter set officer_id = null where id = " + matter);
        who("officer").post(path + "/" + offer + "/accept", null).expect(404);

        String next = who("station")
                .post(path, Map.of("to", "station-head", "condition", "封条完好"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        who("station-head").post(path + "/" + next + "/accept", null).expect(204);
        assertThat(holder(matter, id)).isEqualTo(nameOf("station-head"));
    }

    @Test
    void thePapersHoldEveryItemAndEveryHandOver() throws IOException {
        String matter = matter();
        Map<String, Object> photo = photo("station", "门锁照片");
        received("station", matter, photo);
        Map<String, Object> mask = thing("口罩一只");
        mask.put("ledBy", "station");
        String id = received("officer", matter, mask);
        String path = evidence(matter, "/" + id + "/handovers");
        String offer = who("officer")
                .post(path, Map.of("to", "station", "condition", "封条完好"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        who("station").post(path + "/" + offer + "/accept", null).expect(204);

        String list = text(evidence(matter, "/list.pdf"));
        assertThat(list).contains("接受证据清单", "门锁照片", "口罩一只", "程大门", "视听资料", "村警务室物证柜");
        assertThat(list).contains(photo.get("sha256").toString().substring(0, 32), "尚未会签");
        String chain = text(evidence(matter, "/custody.pdf"));
        assertThat(chain).contains("证据保管链", "口罩一只", nameOf("officer"), nameOf("station"), "封条完好", "已签收");
    }

    @Test
    void aClosedMatterTakesNothingMore() {
        String matter = matter();
        sql("update matter set closed_at = reported_at, ended_as = 'AGREED', stage = 'CLOSED' where id = " + matter);
        int status = who("station").post(evidence(matter, ""), thing("晚到的")).status();
        assertThat(status).isIn(404, 409);
    }

    @Test
    void othersSeeNothing() {
        String matter = matter();
        String id = received("station", matter, thing("手机"));
        for (String other : List.of("grid", "checkpoint", "health", "neighbour", "township", "city", "auditor")) {
            for (String path : List.of("", "/" + id, "/" + id + "/content", "/verify", "/list.pdf", "/custody.pdf")) {
                assertThat(who(other).get(evidence(matter, path)).status())
                        .as(other + path)
                        .isEqualTo(404);
            }
            assertThat(who(other).post(evidence(matter, ""), Map.of()).status()).isEqualTo(404);
        }
    }

    @Test
    void anAuxiliaryOfficerIsOneWhateverOtherPostTheyHold() {
        String matter = matter();
        sql("insert into appointment (id, account_id, post_id, from_date, version)"
                + " select 7, a.id, p.id, date '2022-01-01', 0 from account a, post p"
                + " where a.username = 'officer' and p.role = 'STATION_OFFICER' and p.unit_code = '141182100000'");
        try {
            assertThat(who("officer")
                            .post(evidence(matter, ""), thing("口罩"))
                            .expect(422)
                            .body()
                            .toString())
                    .contains("ledBy");
            Map<String, Object> own = thing("口罩");
            own.put("ledBy", "officer");
            who("officer").post(evidence(matter, ""), own).expect(422);
        } finally {
            sql("delete from appointment where id = 7");
        }
    }

    @Test
    void whatWasCorrectedTwiceGroundsNothingWhoeverMadeTheCorrectionBetween() {
        String matter = matter();
        String first = received("station", matter, thing("口罩一只"));
        Map<String, Object> second = thing("口罩两只");
        second.put("ledBy", "station");
        second.put("corrects", first);
        Map<String, Object> third = thing("口罩三只");
        third.put("corrects", received("officer", matter, second));
        received("station", matter, third);

        assertThat(standing.grounds(Long.valueOf(matter)))
                .extracting(EvidenceStanding.Ground::number)
                .containsExactly(3);
    }

    private List<Integer> grounds(String matter) {
        return standing.grounds(Long.valueOf(matter)).stream()
                .map(EvidenceStanding.Ground::number)
                .toList();
    }

    private String text(String path) throws IOException {
        byte[] pdf = new Sender(port, "station").bytes(path, null, 200);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String holder(String matter, String id) {
        return who("station")
                .get(evidence(matter, "/" + id))
                .body()
                .path("holder")
                .asText();
    }
}
