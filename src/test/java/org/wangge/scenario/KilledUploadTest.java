package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.policing.evidence.Sender;
import org.wangge.testing.ApplicationProcess;

/** The process is killed while a recording comes in, started again on the same files, and the rest is sent. */
class KilledUploadTest {

    private static final int LENGTH = 40_000_000;

    @TempDir
    private Path folder;

    private ApplicationProcess process;

    @AfterEach
    void end() {
        process.kill();
    }

    @Test
    void whatWasKeptIsGoneOnWith() {
        byte[] bytes = new byte[LENGTH];
        new Random(9).nextBytes(bytes);
        process = new ApplicationProcess(folder);
        Sender before = new Sender(process.start(), "officer");
        String address = before.begun("录像.mp4", LENGTH);
        before.isCutOff(address, 0, Arrays.copyOf(bytes, 30_000_000), LENGTH, () -> {
            await().until(() -> parts() > 1);
            process.kill();
        });

        Sender after = new Sender(process.start(), "officer");
        long kept = after.kept(address);
        assertThat(kept).isPositive().isLessThan(LENGTH);
        assertThat(after.patch(address, kept, Arrays.copyOfRange(bytes, (int) kept, LENGTH))
                        .statusCode())
                .isEqualTo(204);
        assertThat(after.kept(address)).isEqualTo(LENGTH);
    }

    private long parts() throws IOException {
        try (Stream<Path> found = Files.walk(folder.resolve("data/evidence"))) {
            return found.filter(path -> path.getFileName().toString().matches("\\d+-\\d+"))
                    .count();
        }
    }
}
