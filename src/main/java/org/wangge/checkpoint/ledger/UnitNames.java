package org.wangge.checkpoint.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wangge.population.PlainText;

/**
 * Finds a village by the names that a ledger writes for it and its township. The endings 村委会, 村民委员会, 村, 社区居委会,
 * 居委会 and 社区 are read as the same where one village alone answers in the township.
 */
final class UnitNames {
    private static final Pattern CODE = Pattern.compile("\\d{12}");
    private static final Pattern VILLAGE_ENDING = Pattern.compile("(?<=.)(社区居民委员会|社区居委会|居民委员会|居委会|社区|村民委员会|村委会|村)$");
    private static final Pattern TOWNSHIP_ENDING = Pattern.compile("(?<=.)(街道办事处|街道办|办事处|街道|镇人民政府|镇|乡)$");

    private final Pattern city;
    private final Set<String> codes;
    private final List<Village> villages = new ArrayList<>();
    private final Map<String, List<Village>> byTownship = new HashMap<>();

    /**
     * One village.
     *
     * @param township the name of the unit above it
     */
    record Village(String code, String name, String township) {}

    /** @param city the name of the city, which addresses may put in front */
    UnitNames(String city, List<Village> villages) {
        this.city = Pattern.compile("^(.{2,8}省)?(.{2,8}市)?" + Pattern.quote(city));
        this.villages.addAll(villages);
        this.codes = Set.copyOf(villages.stream().map(Village::code).toList());
        for (Village village : villages) {
            byTownship
                    .computeIfAbsent(townshipCore(village.township()), core -> new ArrayList<>())
                    .add(village);
        }
    }

    /** Finds a village by what somebody typed for it: its code, or its township's name and its own. */
    Optional<String> find(String unit) {
        String plain = plain(unit);
        if (CODE.matcher(plain).matches()) {
            return Optional.of(plain).filter(codes::contains);
        }
        return byTownship.keySet().stream()
                .filter(core -> !core.isEmpty() && plain.startsWith(core))
                .flatMap(core ->
                        withoutTownship(plain, core).flatMap(village -> among(byTownship.get(core), village)).stream())
                .findFirst()
                .or(() -> among(villages, plain));
    }

    /** Finds a village by its own name within its township's. */
    Optional<String> find(String township, String village) {
        String core = townshipCore(plain(township));
        List<Village> there = byTownship.getOrDefault(core, List.of());
        String name = plain(village);
        return among(there, name).or(() -> withoutTownship(name, core).flatMap(rest -> among(there, rest)));
    }

    private static Optional<String> withoutTownship(String text, String core) {
        return Pattern.compile(Pattern.quote(core) + "(街道办事处|街道办|办事处|街道|镇|乡)(.+)")
                .matcher(text)
                .results()
                .filter(match -> match.start() == 0)
                .map(match -> match.group(2))
                .findFirst();
    }

    private static Optional<String> among(List<Village> villages, String name) {
        List<Village> exact =
                villages.stream().filter(v -> v.name().equals(name)).toList();
        String core = villageCore(name);
        List<Village> alike = exact.isEmpty()
                ? villages.stream()
                        .filter(v -> villageCore(v.name()).equals(core))
                        .toList()
                : exact;
        return alike.size() == 1 ? Optional.of(alike.get(0).code()) : Optional.empty();
    }

    private String plain(String text) {
        return city.matcher(PlainText.of(text).replace(" ", "")).replaceFirst("");
    }

    private static String villageCore(String name) {
        return VILLAGE_ENDING.matcher(name).replaceFirst("");
    }

    private static String townshipCore(String name) {
        return TOWNSHIP_ENDING.matcher(name).replaceFirst("");
    }
}
