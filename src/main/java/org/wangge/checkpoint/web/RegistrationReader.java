package org.wangge.checkpoint.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.http.Faults;
import org.wangge.organisation.Unit;
import org.wangge.population.IdentityDocument;
import org.wangge.population.IdentityType;
import org.wangge.population.Parsed;
import org.wangge.population.PersonName;
import org.wangge.population.PhoneNumber;
import org.wangge.returns.Arrival;
import org.wangge.returns.Intake;
import org.wangge.returns.Origin;
import org.wangge.returns.Symptom;
import org.wangge.returns.web.OriginRequest;

/** Reads what was sent of a person, and says everything that is wrong with it at once. */
@Component
class RegistrationReader {

    private static final int DAYS_AHEAD = 14;

    private final Clock clock;

    RegistrationReader(Clock clock) {
        this.clock = clock;
    }

    Intake read(RegistrationRequest sent, Unit village) {
        Faults faults = new Faults();
        IdentityDocument identity = identity(sent.identity(), faults);
        PersonName name = value("name", PersonName.parse(sent.name()), faults);
        Optional<PhoneNumber> phone = value("phone", PhoneNumber.parse(sent.phone()), faults);
        LocalDate returnedOn = faults.date("returnedOn", sent.returnedOn());
        if (returnedOn != null && returnedOn.isAfter(Days.today(clock).plusDays(DAYS_AHEAD))) {
            faults.add("returnedOn", "date-invalid");
        }
        Origin origin = OriginRequest.read(sent.origin(), "origin", faults);
        String transport = faults.optionalText("transport", sent.transport(), 100);
        BigDecimal temperature = faults.temperature("temperature", sent.temperature());
        Set<Symptom> symptoms = faults.codes("symptoms", Symptom.class, sent.symptoms());
        faults.raise();
        return new Intake(
                identity, name, phone, new Arrival(returnedOn, origin, transport, temperature, symptoms), village);
    }

    private IdentityDocument identity(RegistrationRequest.Identity sent, Faults faults) {
        if (sent == null || sent.number() == null) {
            faults.add("identity.number", "identity-missing");
            return null;
        }
        LocalDate today = Days.today(clock);
        if (sent.type() == null) {
            return value("identity.number", IdentityDocument.parse(sent.number(), today), faults);
        }
        IdentityType type = faults.code("identity.type", IdentityType.class, sent.type());
        return type == null
                ? null
                : value("identity.number", IdentityDocument.parse(type, sent.number(), today), faults);
    }

    private static <T> T value(String field, Parsed<T> parsed, Faults faults) {
        if (!parsed.isValid()) {
            faults.add(field, parsed.fault());
        }
        return parsed.value();
    }
}
