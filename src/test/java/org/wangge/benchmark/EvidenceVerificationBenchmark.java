package org.wangge.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wangge.policing.evidence.EvidenceVerification;
import org.wangge.policing.evidence.ManyItems;
import org.wangge.testing.OnH2;

/**
 * Evidence verified, that is decrypted and compared with its digest, against {@code sha256sum} over the same files on
 * the disk, in turns. {@code docs/operations.md} has the command.
 */
@OnH2
@Import(ManyItems.class)
class EvidenceVerificationBenchmark {

    private static final int ITEMS = Integer.getInteger("wangge.benchmark.items", 1000);
    private static final int ROUNDS = Integer.getInteger("wangge.benchmark.rounds", 5);
    private static final int SIZE = 1 << 20;

    @Autowired
    private ManyItems many;

    @Autowired
    private EvidenceVerification verification;

    @Test
    void itemsOfOneMegabyte() throws Exception {
        Path folder = many.take(ITEMS, SIZE);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(seconds(() -> {
                EvidenceVerification.Result result = verification.ofAll();
                assertThat(result.isIntact()).isTrue();
                assertThat(result.bytes()).isEqualTo((long) ITEMS * SIZE);
            }));
            theirs.add(seconds(() -> sha256sum(folder)));
        }
        double our = median(ours);
        double their = median(theirs);
        System.out.printf(
                "evidence, %d items of 1 MB: verified in %.2f s, sha256sum %.2f s, ratio %.2f (at most 2)%n",
                ITEMS, our, their, our / their);
        assertThat(our / their).isLessThanOrEqualTo(2.0);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void sha256sum(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "sh", "-c", "find . -type f -name '*-*' -print0 | xargs -0 sha256sum | wc -l")
                .directory(folder.toFile())
                .start();
        String lines = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor()).isZero();
        assertThat(Integer.parseInt(lines)).isEqualTo(ITEMS);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
