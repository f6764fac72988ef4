package org.wangge.organisation.setup;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;

/** Reads a city's units from a list with the columns {@code code,name,level,parent_code}, parents first. */
final class UnitList {

    private UnitList() {}

    static List<Unit> read(Resource list) {
        Map<String, Unit> byCode = new LinkedHashMap<>();
        try (Reader text = new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                Level level = Level.valueOf(row.getField("level").toUpperCase(Locale.ROOT));
                Unit parent = byCode.get(row.getField("parent_code"));
                byCode.put(row.getField("code"), new Unit(row.getField("code"), row.getField("name"), level, parent));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(byCode.values());
    }
}
