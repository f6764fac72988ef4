package org.wangge.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wangge.ids.Ids;
import org.wangge.organisation.Role;

/**
 * All of Shanxi as units that report: 121 counties with their townships and villages, each village with a grid, and
 * somebody at every post that signs. Prefectures and the province stand in the product's tree as units of the level of
 * a city to which others of that level report. The codes begin with 15, so that none meets a unit that is there already.
 */
final class Shanxi {

    static final String PROVINCE = "150000000000";

    private static final Map<String, Role> SIGNERS = Map.of(
            "VILLAGE", Role.VILLAGE_SECRETARY,
            "TOWNSHIP", Role.TOWNSHIP_SUPERVISOR,
            "CITY", Role.CITY_SUPERVISOR);

    private final Map<String, String> paths = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> made = new HashSet<>();

    private record Row(String code, String name, String level, String parent) {}

    Shanxi() {
        try (var in = Shanxi.class.getResourceAsStream("/data/shanxi-divisions.csv.gz");
                var lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(row -> rows.add(new Row(
                            moved(row[0]),
                            row[1],
                            row[2].equals("village") || row[2].equals("township")
                                    ? row[2].toUpperCase(Locale.ROOT)
                                    : "CITY",
                            row[3].isEmpty() ? null : moved(row[3]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String moved(String code) {
        return "15" + code.substring(2);
    }

    /** Makes what is not made yet of the first counties, and all that stands above them. */
    void make(int counties, JdbcTemplate jdbc) {
        Set<String> wanted = new HashSet<>();
        rows.stream()
                .filter(row -> row.level.equals("CITY") && !row.code.endsWith("00000000"))
                .limit(counties)
                .forEach(row -> wanted.add(row.code));
        Set<String> above = new HashSet<>(Set.of(PROVINCE));
        rows.stream().filter(row -> wanted.contains(row.code)).forEach(row -> above.add(row.parent));
        wanted.addAll(above);
        List<Object[]> units = new ArrayList<>();
        List<Object[]> accounts = new ArrayList<>();
        List<Object[]> posts = new ArrayList<>();
        List<Object[]> appointments = new ArrayList<>();
        for (Row row : rows) {
            if (!row.level.equals("CITY") && wanted.contains(row.parent)) {
                wanted.add(row.code);
            }
            if (wanted.contains(row.code) && made.add(row.code)) {
                unit(units, row.code, row.name, row.level, row.parent);
                if (row.level.equals("VILLAGE")) {
                    unit(units, row.code + "-01", "网格", "GRID", row.code);
                }
                Long account = Ids.next();
                Long post = Ids.next();
                accounts.add(new Object[] {account, row.code, row.name, true, true, 0});
                posts.add(new Object[] {post, SIGNERS.get(row.level).name(), row.code, 0});
                appointments.add(new Object[] {Ids.next(), account, post, LocalDate.of(2022, 1, 1), 0});
            }
        }
        jdbc.batchUpdate("insert into unit (code, name, level, parent_code, path) values (?, ?, ?, ?, ?)", units);
        jdbc.batchUpdate(
                "insert into account (id, username, name, enabled, synthetic, version) values (?, ?, ?, ?, ?, ?)",
                accounts);
        jdbc.batchUpdate("insert into post (id, role, unit_code, version) values (?, ?, ?, ?)", posts);
        jdbc.batchUpdate(
                "insert into appointment (id, account_id, post_id, from_date, version) values (?, ?, ?, ?, ?)",
                appointments);
    }

    private void unit(List<Object[]> units, String code, String name, String level, String parent) {
        String path = (parent == null ? "/" : paths.get(parent)) + code + "/";
        paths.put(code, path);
        units.add(new Object[] {code, name, level, parent, path});
    }
}
