package org.wangge.checkpoint.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before anything reads it and refuses what would fill the memory. It inflates every entry of
 * the central directory once, which is what the reader will do, and counts; what the entries claim about their size
 * is not believed.
 */
final class ZipGuard {
    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 256L << 20;
    private static final long MOST_TEXT_BYTES = 64L << 20;
    private static final long RATIO_COUNTS_FROM = 4L << 20;
    private static final long HIGHEST_RATIO = 100;

    private final byte[] buffer = new byte[1 << 16];
    private long total;

    private ZipGuard() {}

    static void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new LedgerRefused("ledger-zip-bomb");
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new LedgerRefused("ledger-not-readable");
            }
            ZipGuard guard = new ZipGuard();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                guard.inflate(zip, entry);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new LedgerRefused("ledger-not-readable", e);
        }
    }

    private void inflate(ZipFile zip, ZipEntry entry) throws IOException {
        long compressed = Math.max(1, entry.getCompressedSize());
        long inflated = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                inflated += n;
                total += n;
                boolean dense = inflated > RATIO_COUNTS_FROM && inflated / compressed > HIGHEST_RATIO;
                if (dense || total > MOST_BYTES || isText(entry) && inflated > MOST_TEXT_BYTES) {
                    throw new LedgerRefused("ledger-zip-bomb");
                }
            }
        }
    }

    /** The reader holds this entry in memory as a whole. */
    private static boolean isText(ZipEntry entry) {
        return entry.getName().equals("xl/sharedStrings.xml");
    }
}
