package org.wangge.checkpoint.ledger;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The real villages of Fenyang. */
final class Fenyang {
    private Fenyang() {}

    static UnitNames units() {
        try (var csv =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/main/resources/units/fenyang-divisions.csv"))) {
            List<NamedCsvRecord> all = csv.stream().toList();
            Map<String, String> names = all.stream()
                    .collect(Collectors.toMap(unit -> unit.getField("code"), unit -> unit.getField("name")));
            return new UnitNames(
                    names.get("141182000000"),
                    all.stream()
                            .filter(unit -> unit.getField("level").equals("village"))
                            .map(unit -> new UnitNames.Village(
                                    unit.getField("code"),
                                    unit.getField("name"),
                                    names.get(unit.getField("parent_code"))))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
