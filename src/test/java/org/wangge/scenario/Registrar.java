package org.wangge.scenario;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.wangge.clock.Days;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Units;
import org.wangge.population.IdentityDocument;
import org.wangge.population.PersonName;
import org.wangge.returns.Arrival;
import org.wangge.returns.Contact;
import org.wangge.returns.Intake;
import org.wangge.returns.Near;
import org.wangge.returns.Origin;
import org.wangge.returns.Registering;
import org.wangge.returns.Registrant;
import org.wangge.returns.Risk;

/** Registers people from within the application, in a transaction of the test's own. */
public class Registrar {

    private final Registering registering;
    private final Units units;
    private final Accounts accounts;
    private final Clock clock;

    Registrar(Registering registering, Units units, Accounts accounts, Clock clock) {
        this.registering = registering;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The number of the case that somebody from a high-risk area gets. */
    public String once(Returnee person) {
        LocalDate today = Days.today(clock);
        Origin origin = new Origin("上海市浦东新区", Risk.HIGH, Contact.NONE, Near.NONE);
        Intake intake = new Intake(
                IdentityDocument.parse(person.identity(), today).value(),
                PersonName.parse(person.name()).value(),
                Optional.empty(),
                new Arrival(today, origin, "自驾", new BigDecimal("36.5"), Set.of()),
                units.findById(Returnee.VILLAGE).orElseThrow());
        Long by = accounts.findByUsername("checkpoint").orElseThrow().id();
        return registering
                .register(intake, new Registrant(by, by, "checkpoint"))
                .of()
                .number();
    }
}
