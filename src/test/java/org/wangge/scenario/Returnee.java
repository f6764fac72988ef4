package org.wangge.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Somebody who comes home and does not exist: each has a number, a name and a phone of their own. */
public final class Returnee {

    public static final String VILLAGE = "141182100200";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Queue<Returnee> ALL = new ConcurrentLinkedQueue<>();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String SURNAMES = "欧阳上官司徒夏侯诸葛东方皇甫尉迟";
    private static final String GIVEN = "霁澜岫蘅翊琰昀珩筠澍";

    private final String identity;
    private final String name;
    private final String phone;
    private final Map<String, Object> body = new LinkedHashMap<>();
    private final Map<String, Object> origin = new LinkedHashMap<>();

    private Returnee(int count) {
        this.identity = withCheckDigit("141182%s%03d"
                .formatted(
                        LocalDate.of(1970, 1, 1)
                                .plusDays(count / 999)
                                .toString()
                                .replace("-", ""),
                        count % 999 + 1));
        int surname = 2 * (count / 100 % (SURNAMES.length() / 2));
        this.name = SURNAMES.substring(surname, surname + 2) + GIVEN.charAt(count / 10 % 10) + GIVEN.charAt(count % 10);
        this.phone = "1398%07d".formatted(3000000 + count);
        origin.putAll(Map.of("place", "河北省石家庄市", "risk", "none", "contact", "none", "near", "none"));
        body.put("identity", Map.of("type", "resident-id", "number", identity));
        body.put("name", name);
        body.put("phone", phone);
        body.put("origin", origin);
        body.put("transport", "自驾");
        body.put("unit", VILLAGE);
        body.put("temperature", new BigDecimal("36.5"));
        body.put("symptoms", List.of());
    }

    public static Returnee somebody() {
        Returnee made = new Returnee(COUNT.incrementAndGet());
        ALL.add(made);
        return made;
    }

    /** Everybody of all scenarios so far: their names, numbers and phones. */
    public static List<String> everythingPersonal() {
        return ALL.stream()
                .flatMap(each -> Stream.of(each.name, each.identity, each.phone))
                .distinct()
                .toList();
    }

    /** By the rules of April 2022: centralised quarantine for fourteen days, red. */
    public Returnee fromAHighRiskArea() {
        return from("上海市浦东新区", "risk", "high");
    }

    /** By the rules of April 2022: quarantine at home for fourteen days, yellow. */
    public Returnee fromACountyWithARiskArea() {
        return from("上海市崇明区", "near", "county-with-risk-area");
    }

    /** By the rules of April 2022: seven days of centralised quarantine, then seven of monitoring at home. */
    public Returnee fromAbroad() {
        return from("越南河内", "contact", "entrant");
    }

    /** By the rules of summer 2022: three days of monitoring at home, green. */
    public Returnee fromALowRiskArea() {
        return from("陕西省西安市", "risk", "low");
    }

    public Returnee from(String place) {
        origin.put("place", place);
        return this;
    }

    private Returnee from(String place, String fact, String value) {
        origin.put(fact, value);
        return from(place);
    }

    public Returnee on(String day) {
        body.put("returnedOn", day);
        return this;
    }

    public Returnee withFever(String temperature) {
        body.put("temperature", new BigDecimal(temperature));
        body.put("symptoms", List.of("fever", "cough"));
        return this;
    }

    public Returnee in(String village) {
        body.put("unit", village);
        return this;
    }

    public String identity() {
        return identity;
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    /** What a client sends to register this person. */
    public Map<String, Object> registration() {
        return body;
    }

    private static String withCheckDigit(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (seventeen.charAt(i) - '0');
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
