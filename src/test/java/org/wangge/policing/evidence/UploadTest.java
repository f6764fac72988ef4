package org.wangge.policing.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.testing.OnBothDatabases;

/** Files on their way in, over real HTTP. */
@OnBothDatabases(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"wangge.sweeps.every=PT1H", "wangge.evidence.open-uploads=20"})
class UploadTest {

    private static final String MARKER = "墙上写着：本村不得进入";

    @LocalServerPort
    private int port;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private EvidenceSettings settings;

    @Autowired
    private UploadSweep sweep;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    private Sender officer;

    @BeforeEach
    void comes() {
        officer = new Sender(port, "officer");
        transactions.executeWithoutResult(
                tx -> jdbc.sql("delete from evidence_upload").update());
    }

    @Test
    void aFileComesInPiecesAndIsReadBackWhole() throws IOException {
        byte[] bytes = random(20_000_000);
        String address = officer.begun("照片.jpg", bytes.length);
        assertThat(officer.patch(address, 0, Arrays.copyOf(bytes, 9_000_001)).statusCode())
                .isEqualTo(204);
        assertThat(officer.kept(address)).isEqualTo(9_000_001);
        HttpResponse<String> last =
                officer.patch(address, 9_000_001, Arrays.copyOfRange(bytes, 9_000_001, bytes.length));
        assertThat(last.headers().firstValue("Upload-Offset")).contains("20000000");
        assertThat(last.headers().firstValue("Upload-Expires")).isPresent();

        try (EvidenceStream stream = files.open(Long.valueOf(Sender.id(address)))) {
            assertThat(stream.readAllBytes()).isEqualTo(bytes);
        }
        try (EvidenceStream stream = files.open(Long.valueOf(Sender.id(address)))) {
            assertThat(stream.skip(8_388_600)).isEqualTo(8_388_600);
            assertThat(stream.readNBytes(20)).isEqualTo(Arrays.copyOfRange(bytes, 8_388_600, 8_388_620));
        }
    }

    @Test
    void whatCameBeforeTheLineBrokeIsKeptAndTheRestIsSentFromThere() throws IOException {
        byte[] bytes = random(3_000_000);
        String address = officer.begun("录像.mp4", bytes.length);
        officer.isCutOff(address, 0, Arrays.copyOf(bytes, 1_234_567), bytes.length, () -> {});
        await().until(() -> officer.ask(address).statusCode() == 204 && officer.kept(address) == 1_234_567);

        officer.patch(address, 1_234_567, Arrays.copyOfRange(bytes, 1_234_567, bytes.length));
        try (EvidenceStream stream = files.open(Long.valueOf(Sender.id(address)))) {
            assertThat(stream.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void oneRequestAtATimeSendsAFile() {
        byte[] bytes = random(200_000);
        String address = officer.begun("a.jpg", bytes.length);
        officer.isCutOff(address, 0, Arrays.copyOf(bytes, 70_000), bytes.length, () -> await().until(
                        () -> officer.patch(address, 0, bytes).statusCode() == 423));
        await().until(() -> officer.ask(address).statusCode() == 204);
    }

    @Test
    void theProtocolIsKept() {
        byte[] bytes = random(100);
        String address = officer.begun("a.jpg", bytes.length);

        HttpResponse<String> wrong = officer.patch(address, 50, bytes);
        assertThat(wrong.statusCode()).isEqualTo(409);
        assertThat(wrong.body()).contains("\"code\":\"upload-offset\"");
        assertThat(wrong.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(officer.patch(address, 0, random(101)).statusCode()).isEqualTo(422);
        assertThat(officer.kept(address)).isZero();
        assertThat(officer.send(officer.request(address)
                                .header("Upload-Offset", "0")
                                .header("Content-Type", "application/json")
                                .method("PATCH", BodyPublishers.ofByteArray(bytes)))
                        .statusCode())
                .isEqualTo(415);
        assertThat(officer.send(officer.request(address)
                                .setHeader("Tus-Resumable", "0.2.2")
                                .method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(412);
        assertThat(officer.begin("none.jpg", 0).statusCode()).isEqualTo(422);
        assertThat(officer.send(officer.request("/api/uploads").method("OPTIONS", BodyPublishers.noBody()))
                        .headers()
                        .firstValue("Tus-Max-Size"))
                .contains("2147483648");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeAnyOfItComes() {
        HttpResponse<String> answer = officer.begin("film.mp4", (2L << 30) + 1);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too-large");
        assertThat(officer.begin("film.mp4", 2L << 30).statusCode()).isEqualTo(201);
    }

    @Test
    void anUploadIsItsSendersAlone() {
        String address = officer.begun("a.jpg", 100);
        Sender station = new Sender(port, "station");

        assertThat(station.ask(address).statusCode()).isEqualTo(404);
        assertThat(station.patch(address, 0, random(100)).statusCode()).isEqualTo(404);
        assertThat(station.drop(address).statusCode()).isEqualTo(404);
        assertThat(new Sender(port, "grid").begin("a.jpg", 100).statusCode()).isEqualTo(403);
        assertThat(officer.kept(address)).isZero();
        assertThat(officer.drop(address).statusCode()).isEqualTo(204);
        assertThat(officer.ask(address).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyHasMoreOpenUploadsThanAllowed() {
        for (int i = 0; i < settings.openUploads(); i++) {
            officer.begun("a.jpg", 100);
        }
        HttpResponse<String> answer = officer.begin("a.jpg", 100);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("uploads-open");
    }

    @Test
    void whatNobodyGoesOnSendingExpiresAndIsRemoved() {
        String address = officer.begun("a.jpg", 100);
        String other = officer.begun("b.jpg", 100);
        officer.patch(address, 0, random(50));
        Long id = Long.valueOf(Sender.id(address));
        transactions.executeWithoutResult(tx -> jdbc.sql("update evidence_upload set expires_at = ? where id = ?")
                .params(java.time.LocalDateTime.ofInstant(clock.instant(), java.time.ZoneOffset.UTC), id)
                .update());

        assertThat(officer.patch(address, 50, random(50)).statusCode()).isEqualTo(404);
        transactions.executeWithoutResult(tx -> sweep.run(clock.instant()));
        assertThat(files.folder(id)).doesNotExist();
        assertThat(officer.kept(other)).isZero();
    }

    @Test
    void nothingIsEverOnTheDiskInPlain() throws IOException {
        byte[] bytes = MARKER.repeat(200_000).getBytes(StandardCharsets.UTF_8);
        String address = officer.begun(MARKER + ".txt", bytes.length);
        officer.isCutOff(address, 0, Arrays.copyOf(bytes, bytes.length / 2), bytes.length, () -> {
            await().until(() -> onDisk().anyMatch(file -> file.toFile().length() > 1 << 20));
            assertThat(onDisk()).isNotEmpty().noneMatch(UploadTest::holdsTheMarker);
        });
        await().until(() -> officer.ask(address).statusCode() == 204 && officer.kept(address) > 0);
        assertThat(onDisk()).isNotEmpty().noneMatch(UploadTest::holdsTheMarker);
    }

    private Stream<Path> onDisk() {
        try (Stream<Path> found = Files.walk(settings.dir())) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsTheMarker(Path file) {
        try {
            return file.toString().contains("墙上")
                    || new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                            .contains(new String(MARKER.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false;
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
