package org.wangge.reporting.forms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.wangge.problem.Problem;

/**
 * Lets through a plain workbook and nothing else: a few known parts, no macro, no link outwards, no formula. What it
 * gives back is packed anew from what it has looked at, so that nobody reads another directory of the same file.
 */
final class TemplateGuard {

    static final int MOST_PACKED = 1 << 20;
    private static final int MOST_PARTS = 60;
    private static final int MOST_UNPACKED = 12 << 20;
    private static final int LONGEST_NAME = 80;

    private static final Pattern PARTS = Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|docProps/\\w+\\.xml"
            + "|xl/workbook\\.xml|xl/_rels/workbook\\.xml\\.rels|xl/styles\\.xml|xl/sharedStrings\\.xml"
            + "|xl/theme/theme\\d+\\.xml|xl/worksheets/sheet\\d+\\.xml|xl/worksheets/_rels/sheet\\d+\\.xml\\.rels"
            + "|xl/printerSettings/printerSettings\\d+\\.bin");
    private static final Pattern MACROS =
            Pattern.compile("(?i).*(vba|macro|activeX|ctrlProps|customUI|\\.bin$|embeddings).*");
    private static final Pattern OUTWARDS =
            Pattern.compile("(?i).*(externalLinks|connections|queryTables|webextensions).*");
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private TemplateGuard() {}

    /** @throws Problem 422 with what is wrong with the file */
    static byte[] clean(byte[] sent) {
        if (sent.length < 4 || sent[0] != 'P' || sent[1] != 'K' || sent[2] != 3 || sent[3] != 4) {
            throw refused("template-not-xlsx");
        }
        Map<String, byte[]> parts = unpack(sent);
        byte[] types = parts.get("[Content_Types].xml");
        if (types == null || !parts.containsKey("xl/workbook.xml")) {
            throw refused("template-not-xlsx");
        }
        String declared = new String(types, StandardCharsets.UTF_8);
        if (declared.contains("macroEnabled")) {
            throw refused("template-macros");
        }
        if (!declared.contains(WORKBOOK)) {
            throw refused("template-not-xlsx");
        }
        TemplateMarkup markup = new TemplateMarkup();
        parts.forEach((name, content) -> {
            if (!name.endsWith(".bin")) {
                markup.look(content);
            }
        });
        return pack(parts);
    }

    static Problem refused(String code, Object... args) {
        return Problem.invalid("file", code, args);
    }

    private static Map<String, byte[]> unpack(byte[] sent) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sent))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                known(entry.getName());
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw refused("template-zip-bomb");
                }
                if (parts.put(entry.getName(), content) != null) {
                    throw refused("template-not-xlsx");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused("template-not-xlsx");
        }
        return parts;
    }

    private static void known(String name) {
        if (PARTS.matcher(name).matches()) {
            return;
        }
        if (MACROS.matcher(name).matches()) {
            throw refused("template-macros");
        }
        if (OUTWARDS.matcher(name).matches()) {
            throw refused("template-external");
        }
        throw refused("template-part", name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    private static byte[] pack(Map<String, byte[]> parts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
