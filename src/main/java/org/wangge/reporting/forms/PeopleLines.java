package org.wangge.reporting.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Queue;
import org.wangge.organisation.Role;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.organisation.Unit;
import org.wangge.population.Resident;
import org.wangge.privacy.Mask;
import org.wangge.problem.Problem;
import org.wangge.reporting.SheetFigures;
import org.wangge.returns.CaseRegister;
import org.wangge.returns.OriginPlace;
import org.wangge.returns.ReturnCase;

/** The lines of the sheets that list people, masked unless somebody has said why not. */
@Component
class PeopleLines {

    private static final int MOST = 5_000;
    /** 包保人 1–4; the fifth is the grid's leader. */
    private static final List<Role> KEEPERS =
            List.of(Role.TOWNSHIP_SUPERVISOR, Role.VILLAGE_SECRETARY, Role.HEALTH_WORKER, Role.RESIDENT_OFFICER);

    private final CaseRegister register;
    private final SheetFigures figures;
    private final Staff staff;
    private final KnownUnits units;
    private final MessageSource texts;

    PeopleLines(CaseRegister register, SheetFigures figures, Staff staff, KnownUnits units, MessageSource texts) {
        this.register = register;
        this.figures = figures;
        this.staff = staff;
        this.units = units;
        this.texts = texts;
    }

    /** @throws Problem 422 for more people than one sheet takes */
    List<SheetData.Line> on(LocalDate day, Unit unit, boolean inClear) {
        List<CaseRegister.Entry> entries = register.on(day, unit.path(), MOST + 1);
        if (entries.size() > MOST) {
            throw Problem.invalid("unit", "sheet-too-long", MOST);
        }
        Map<String, String> isolated =
                figures.isolated(entries.stream().map(CaseRegister.Entry::of).toList(), day);
        Map<Queue, String> holders = new HashMap<>();
        List<SheetData.Line> lines = new ArrayList<>();
        for (CaseRegister.Entry entry : entries) {
            Map<String, Object> values = new TreeMap<>();
            values.put("number", Integer.toString(lines.size() + 1));
            person(values, entry.person(), inClear);
            arrival(values, entry);
            state(values, entry, isolated.getOrDefault(entry.of().number(), "none"));
            place(values, entry.of(), holders);
            lines.add(new SheetData.Line("", values));
        }
        return lines;
    }

    private static void person(Map<String, Object> values, Resident person, boolean inClear) {
        put(values, "name", inClear ? person.name() : Mask.name(person.name()));
        String identity = person.identity().number();
        put(values, "identity", inClear ? identity : Mask.identity(identity));
        put(values, "phone", inClear ? person.phone() : Mask.phone(person.phone()));
        put(values, "address", inClear ? person.address() : Mask.text(person.address()));
    }

    private void arrival(Map<String, Object> values, CaseRegister.Entry entry) {
        var arrival = entry.of().arrival();
        OriginPlace origin = OriginPlace.of(arrival.origin().place());
        put(values, "origin-place", arrival.origin().place());
        put(values, "transport", arrival.transport());
        put(values, "returned-on", arrival.returnedOn().toString());
        put(values, "temperature", arrival.temperature().toPlainString());
        put(values, "registered-on", Days.of(entry.of().registeredAt()).toString());
        put(values, "kind", text("sheet-origin." + Codes.of(origin)));
        values.put("people", 1L);
        for (OriginPlace one : OriginPlace.values()) {
            values.put(Codes.of(one), origin == one ? 1L : 0L);
        }
    }

    private void state(Map<String, Object> values, CaseRegister.Entry entry, String method) {
        put(values, "method", text("sheet-method." + method));
        values.put("centralised", method.equals("centralised") ? 1L : 0L);
        values.put("at-home", method.equals("at-home") ? 1L : 0L);
        values.put("not-isolated", method.equals("none") ? 1L : 0L);
        ReturnCase of = entry.of();
        put(
                values,
                "colour",
                of.code() == null ? "" : text("colour." + Codes.of(of.code().value())));
        put(values, "last-day", of.lastDay() == null ? "" : of.lastDay().toString());
        if (entry.test() != null) {
            put(values, "test", text("result." + Codes.of(entry.test().result())));
            put(values, "test-on", entry.test().onDate().toString());
        }
    }

    private void place(Map<String, Object> values, ReturnCase of, Map<Queue, String> holders) {
        String village = of.where().village();
        String township = of.where().path().split("/")[2];
        put(values, "village", name(village));
        put(values, "grid", name(of.where().grid()));
        put(
                values,
                "grid-leader",
                holder(holders, new Queue(Role.GRID_LEADER, of.where().grid())));
        for (int i = 0; i < KEEPERS.size(); i++) {
            Role role = KEEPERS.get(i);
            String unit = role.level() == org.wangge.organisation.Level.VILLAGE ? village : township;
            put(values, "keeper-" + (i + 1), holder(holders, new Queue(role, unit)));
        }
    }

    /** Those who hold the post today; each post is looked up once a sheet. */
    private String holder(Map<Queue, String> known, Queue queue) {
        return known.computeIfAbsent(queue, any -> staff.holders(any).stream()
                .map(StaffMember::name)
                .limit(2)
                .collect(Collectors.joining("、")));
    }

    private String name(String unit) {
        return units.find(unit).map(Unit::name).orElse(unit);
    }

    private static void put(Map<String, Object> values, String field, String text) {
        values.put(field, text == null ? "" : text);
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
