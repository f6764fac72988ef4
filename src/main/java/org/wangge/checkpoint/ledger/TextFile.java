package org.wangge.checkpoint.ledger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads comma- or tab-separated text. The character set is told by the mark in front, else it is UTF-8 where the whole
 * file is valid UTF-8, else GB18030; short files defeat every statistical guess.
 */
final class TextFile {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LONGEST_RECORD = 1 << 20;

    private TextFile() {}

    static void read(Path file, Consumer<DataRow> out) {
        try {
            Charset charset = charset(file);
            DataRows rows = new DataRows(false, out);
            try (Reader reader = open(file, charset);
                    CsvReader<CsvRecord> csv = CsvReader.builder()
                            .fieldSeparator(separator(file, charset))
                            .skipEmptyLines(false)
                            .maxBufferSize(LONGEST_RECORD)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .allowExtraCharsAfterClosingQuote(true)
                            .ofCsvRecord(reader)) {
                int number = 0;
                for (CsvRecord found : csv) {
                    rows.accept(new SheetRow("", ++number, cells(found)));
                }
            }
            rows.finish();
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new LedgerRefused("ledger-not-readable", e);
        }
    }

    private static List<SheetCell> cells(CsvRecord found) {
        return found.getFields().stream().map(SheetCell::text).toList();
    }

    private static Charset charset(Path file) throws IOException {
        byte[] start = new byte[2];
        try (var in = Files.newInputStream(file)) {
            in.read(start);
        }
        if ((start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return isReadable(file, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : GB18030;
    }

    private static boolean isReadable(Path file, Charset charset) throws IOException {
        char[] buffer = new char[1 << 14];
        try (Reader reader = open(file, charset)) {
            while (reader.read(buffer) >= 0) {
                // only whether it decodes
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static char separator(Path file, Charset charset) throws IOException {
        char[] start = new char[1 << 13];
        int length;
        try (Reader reader = open(file, charset)) {
            length = Math.max(0, reader.read(start));
        }
        String text = new String(start, 0, length);
        return text.chars().filter(c -> c == '\t').count()
                        > text.chars().filter(c -> c == ',').count()
                ? '\t'
                : ',';
    }

    private static Reader open(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }
}
