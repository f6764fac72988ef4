package org.wangge.returns;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;

/** In which lasting states a case is now, in the words by which they are counted. */
@Service
public class CaseStates {

    private final Orders orders;
    private final Clock clock;

    CaseStates(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /** {@code in-care}, {@code at-home} or {@code centralised}, {@code red} or {@code yellow}, {@code out-of-contact}. */
    @Transactional(readOnly = true)
    public Set<String> of(ReturnCase of) {
        Set<String> states = new LinkedHashSet<>();
        if (!of.isOpen()) {
            return states;
        }
        states.add("in-care");
        orders.inForceOn(of.id(), Days.today(clock)).stream()
                .findFirst()
                .ifPresent(order -> states.add(order.place() == Place.CENTRALISED ? "centralised" : "at-home"));
        if (of.code() != null && of.code().value() != ColourValue.GREEN) {
            states.add(Codes.of(of.code().value()));
        }
        if (of.isOutOfContact()) {
            states.add("out-of-contact");
        }
        return states;
    }
}
