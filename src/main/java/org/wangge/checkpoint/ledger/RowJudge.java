package org.wangge.checkpoint.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.wangge.population.IdentityDocument;
import org.wangge.population.IdentityType;
import org.wangge.population.Parsed;
import org.wangge.population.PersonName;
import org.wangge.population.PhoneNumber;
import org.wangge.population.PlainText;

/** Judges one row: an entry without fault, or the first fault in the order in which people check a ledger. */
final class RowJudge {
    private static final int DAYS_AHEAD = 14;
    private static final Set<Column> FURTHER = Set.of(Column.ORIGIN, Column.CONTACT, Column.TRANSPORT, Column.SYMPTOMS);

    private final UnitNames units;
    private final Predicate<String> inScope;
    private final LocalDate today;

    /**
     * What judging a row came to; one of the two is {@code null}.
     *
     * @param entry the row without fault
     * @param fault the first fault
     */
    record Judgement(LedgerEntry entry, Fault fault) {}

    /** @param inScope whether who sent the ledger may register for a unit, by its code */
    RowJudge(UnitNames units, Predicate<String> inScope, LocalDate today) {
        this.units = units;
        this.inScope = inScope;
        this.today = today;
    }

    Judgement judge(Map<Column, String> cells) {
        Parsed<IdentityDocument> identity = identity(cells);
        if (!identity.isValid()) {
            return fault(identity.fault(), Column.IDENTITY);
        }
        Parsed<PersonName> name =
                isFormula(cells, Column.NAME) ? Parsed.fault("name-invalid") : PersonName.parse(cells.get(Column.NAME));
        if (!name.isValid()) {
            return fault(name.fault(), Column.NAME);
        }
        Parsed<Optional<PhoneNumber>> phone = PhoneNumber.parse(cells.get(Column.PHONE));
        if (!phone.isValid()) {
            return fault(phone.fault(), Column.PHONE);
        }
        Optional<LocalDate> day =
                DateText.parse(cells.get(Column.RETURNED_ON)).filter(d -> !d.isAfter(today.plusDays(DAYS_AHEAD)));
        if (day.isEmpty()) {
            return fault("date-invalid", Column.RETURNED_ON);
        }
        Optional<BigDecimal> temperature = TemperatureText.parse(cells.get(Column.TEMPERATURE));
        if (temperature.isEmpty()) {
            return fault("temperature-invalid", Column.TEMPERATURE);
        }
        Optional<String> unit = unit(cells).filter(inScope);
        if (unit.isEmpty()) {
            return fault("unit-unknown", Column.UNIT);
        }
        Optional<String> risk = OriginText.risk(cells.get(Column.RISK));
        if (risk.isEmpty()) {
            return fault("risk-invalid", Column.RISK);
        }
        for (Column column : FURTHER) {
            if (isFormula(cells, column)) {
                return fault(column.key() + "-invalid", column);
            }
        }
        return new Judgement(
                new LedgerEntry(
                        identity.value(),
                        name.value(),
                        phone.value(),
                        day.get(),
                        PlainText.of(cells.get(Column.ORIGIN)),
                        risk.get(),
                        OriginText.contact(cells.get(Column.CONTACT)),
                        PlainText.of(cells.get(Column.TRANSPORT)),
                        unit.get(),
                        temperature.get(),
                        SymptomText.parse(cells.get(Column.SYMPTOMS)),
                        PlainText.of(cells.get(Column.RECEIVER))),
                null);
    }

    private Parsed<IdentityDocument> identity(Map<Column, String> cells) {
        String number = cells.get(Column.IDENTITY);
        if (isFormula(cells, Column.IDENTITY)) {
            return Parsed.fault("identity-format");
        }
        String declared = cells.get(Column.IDENTITY_TYPE);
        if (PlainText.of(declared).isEmpty()) {
            return IdentityDocument.parse(number, today);
        }
        return IdentityType.named(declared)
                .map(type -> IdentityDocument.parse(type, number, today))
                .orElseGet(() -> IdentityDocument.parse(number, today));
    }

    private Optional<String> unit(Map<Column, String> cells) {
        if (cells.containsKey(Column.UNIT)) {
            return units.find(cells.get(Column.UNIT));
        }
        String township = cells.get(Column.TOWNSHIP);
        String village = cells.get(Column.VILLAGE);
        if (village == null) {
            return Optional.ofNullable(cells.get(Column.ADDRESS)).flatMap(units::find);
        }
        return township == null ? units.find(village) : units.find(township, village);
    }

    private static boolean isFormula(Map<Column, String> cells, Column column) {
        return PlainText.of(cells.get(column)).startsWith("=");
    }

    private static Judgement fault(String reason, Column field) {
        return new Judgement(null, new Fault(reason, field));
    }
}
