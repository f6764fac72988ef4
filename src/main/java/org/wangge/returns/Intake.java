package org.wangge.returns;

import java.util.Optional;
import org.wangge.organisation.Unit;
import org.wangge.population.IdentityDocument;
import org.wangge.population.PersonName;
import org.wangge.population.PhoneNumber;

/** A person at the door: who they are, how they arrived, and to which village. */
public record Intake(
        IdentityDocument identity, PersonName name, Optional<PhoneNumber> phone, Arrival arrival, Unit village) {}
