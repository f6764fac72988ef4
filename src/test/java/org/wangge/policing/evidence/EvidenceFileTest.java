package org.wangge.policing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.wangge.scenario.Answer;

/** The files of evidence: what is taken, how it is given back, and how it is found out when one was altered. */
class EvidenceFileTest extends EvidenceStage {

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private EvidenceItems items;

    @Autowired
    private Environment environment;

    @Test
    void aDigestThatDiffersIsRefusedAndTheFileStays() {
        String matter = matter();
        Map<String, Object> item = photo("station", "车牌");
        Object right = item.put("sha256", sha256("别的".getBytes(StandardCharsets.UTF_8)));

        Answer refused = who("station").post(evidence(matter, ""), item).expect(422);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo("sha256");
        assertThat(refused.body().path("errors").path(0).path("code").asText()).isEqualTo("digest-mismatch");

        item.put("sha256", right);
        who("station").post(evidence(matter, ""), item).expect(201);
        assertThat(who("station")
                        .post(evidence(matter, ""), item)
                        .expect(422)
                        .body()
                        .toString())
                .contains("upload-unknown");
    }

    @Test
    void aFileIsWhatItsBytesSayAndSomeAreNotTaken() {
        for (String bad : List.of(
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "#!/bin/sh\nrm -rf /\n",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004",
                "\u007fELF\u0002\u0001\u0001")) {
            byte[] bytes = bad.getBytes(StandardCharsets.ISO_8859_1);
            Map<String, Object> item = thing("照片");
            item.put("upload", Sender.id(new Sender(port, "station").sent("照片.jpg", bytes)));
            item.put("sha256", sha256(bytes));
            assertThat(who("station")
                            .post(evidence(matter(), ""), item)
                            .expect(422)
                            .body()
                            .toString())
                    .as(bad)
                    .contains("file-type-refused");
        }
        for (String good : List.of("%PDF-1.7\n%aaa", "说明：程某拒绝开门。", "RIFF\u0024\u0000\u0000\u0000WAVEfmt ")) {
            byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
            Map<String, Object> item = thing("材料");
            item.put("upload", Sender.id(new Sender(port, "station").sent("x.exe", bytes)));
            item.put("sha256", sha256(bytes));
            who("station").post(evidence(matter(), ""), item).expect(201);
        }
    }

    @Test
    void aFileThatWasAlteredOnTheDiskIsFound() throws IOException {
        String matter = matter();
        received("station", matter, photo("station", "第一张"));
        received("station", matter, photo("station", "第二张"));
        received("station", matter, thing("一根棍子"));
        JsonNode whole =
                who("station").get(evidence(matter, "/verify")).expect(200).body();
        assertThat(whole.path("intact").asBoolean()).isTrue();
        assertThat(whole.path("items").asInt()).isEqualTo(3);
        assertThat(whole.path("files").asInt()).isEqualTo(2);

        Path part = parts(matter, 2).get(0);
        byte[] bytes = Files.readAllBytes(part);
        bytes[bytes.length / 2] ^= 1;
        Files.write(part, bytes);
        assertThat(faults(matter)).containsExactly("2 file-altered");

        Files.copy(parts(matter, 1).get(0), part, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(faults(matter)).as("another of our files in its place").containsExactly("2 file-altered");

        Files.delete(part);
        assertThat(faults(matter)).containsExactly("2 file-missing");

        sql("update evidence_item set sha256 = '" + "0".repeat(64) + "' where number = 1 and matter_id = " + matter);
        assertThat(faults(matter)).containsExactly("1 record-altered", "2 file-missing");
    }

    @Test
    void oneCommandVerifiesEverythingAndSaysWhatIsWrong() throws IOException {
        String matter = matter();
        received("station", matter, photo("station", "命令核对"));
        String[] arguments = Stream.of(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "wangge.keys-file",
                        "wangge.evidence.dir")
                .map(name -> "--" + name + "=" + environment.getProperty(name))
                .toArray(String[]::new);
        String[] command = Stream.concat(Stream.of("--verify-evidence"), Stream.of(arguments))
                .toArray(String[]::new);
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        int found = VerifyEvidenceCommand.run(command, new PrintStream(before)).orElseThrow();

        Path part = parts(matter, 1).get(0);
        byte[] bytes = Files.readAllBytes(part);
        bytes[bytes.length - 1] ^= 1;
        Files.write(part, bytes);
        ByteArrayOutputStream after = new ByteArrayOutputStream();

        assertThat(VerifyEvidenceCommand.run(command, new PrintStream(after))).contains(1);
        assertThat(after.toString()).contains("(number 1 of matter " + matter + "): file-altered");
        assertThat(before.toString()).doesNotContain("matter " + matter);
        assertThat(found).isBetween(0, 1);
        assertThat(VerifyEvidenceCommand.run(arguments, System.out)).isEmpty();
    }

    @Test
    void aRangeIsAnsweredWithThatRangeAlone() throws IOException {
        String matter = matter();
        byte[] bytes = jpeg("长录像".repeat(400));
        Sender station = new Sender(port, "station");
        Map<String, Object> item = thing("录像");
        item.put("upload", Sender.id(station.sent("录像.jpg", bytes)));
        item.put("sha256", sha256(bytes));
        String content = evidence(matter, "/" + received("station", matter, item) + "/content");

        assertThat(bytes.length).isGreaterThan(9 << 20);
        assertThat(station.bytes(content, null, 200)).isEqualTo(bytes);
        assertThat(station.bytes(content, "bytes=8388600-8388619", 206))
                .isEqualTo(java.util.Arrays.copyOfRange(bytes, 8_388_600, 8_388_620));
        assertThat(station.bytes(content, "bytes=-10", 206))
                .isEqualTo(java.util.Arrays.copyOfRange(bytes, bytes.length - 10, bytes.length));
        var answer = station.read(content, "bytes=0-9");
        assertThat(answer.headers().firstValue("Content-Range")).contains("bytes 0-9/" + bytes.length);
        assertThat(answer.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(station.read(content, "bytes=" + bytes.length + "-").statusCode())
                .isEqualTo(416);
    }

    @Test
    void nothingOfItIsInPlainInTheFolder() throws IOException {
        received("station", matter(), photo("station", "写着不得进入"));
        try (Stream<Path> all = Files.walk(files.folder(1L).getParent())) {
            assertThat(all.filter(Files::isRegularFile).toList()).isNotEmpty().noneMatch(file -> plain(file)
                    .contains(new String("写着不得进入".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        }
    }

    private List<String> faults(String matter) {
        JsonNode found = who("station")
                .get(evidence(matter, "/verify"))
                .expect(200)
                .body()
                .path("findings");
        return java.util.stream.StreamSupport.stream(found.spliterator(), false)
                .map(one ->
                        one.path("number").asText() + " " + one.path("fault").asText())
                .toList();
    }

    private List<Path> parts(String matter, int number) throws IOException {
        Long upload = items.findByMatterIdOrderByNumber(Long.valueOf(matter))
                .get(number - 1)
                .file()
                .uploadId();
        try (Stream<Path> all = Files.list(files.folder(upload))) {
            return all.filter(file -> file.getFileName().toString().contains("-"))
                    .toList();
        }
    }

    private static String plain(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
