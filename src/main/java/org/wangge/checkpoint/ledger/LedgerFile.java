package org.wangge.checkpoint.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file as it was sent, whatever its name says. */
final class LedgerFile {
    /** The largest file that is looked at, in bytes. */
    static final long LARGEST = 20L << 20;

    private static final int WORKBOOK = 0x504B0304;
    private static final int OLD_WORKBOOK = 0xD0CF11E0;

    private LedgerFile() {}

    /**
     * Hands on the rows of data one by one; memory stays bounded however many there are.
     *
     * @throws LedgerRefused with {@code ledger-too-large}, {@code ledger-not-readable}, {@code ledger-old-format},
     *     {@code ledger-zip-bomb}, {@code ledger-no-header}, {@code ledger-no-rows}, {@code ledger-too-many-rows}
     */
    static void read(Path file, Consumer<DataRow> out) {
        switch (firstBytes(file)) {
            case WORKBOOK -> Workbook.read(file, out);
            case OLD_WORKBOOK -> throw new LedgerRefused("ledger-old-format");
            default -> TextFile.read(file, out);
        }
    }

    private static int firstBytes(Path file) {
        try (var in = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST) {
                throw new LedgerRefused("ledger-too-large");
            }
            int bytes = 0;
            for (int i = 0; i < 4; i++) {
                bytes = bytes << 8 | (in.read() & 0xFF);
            }
            return bytes;
        } catch (IOException e) {
            throw new LedgerRefused("ledger-not-readable", e);
        }
    }
}
