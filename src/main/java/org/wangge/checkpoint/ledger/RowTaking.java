package org.wangge.checkpoint.ledger;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.checkpoint.ledger.RowJudge.Judgement;
import org.wangge.codes.Codes;
import org.wangge.organisation.Unit;
import org.wangge.returns.Arrival;
import org.wangge.returns.Contact;
import org.wangge.returns.Intake;
import org.wangge.returns.Near;
import org.wangge.returns.Origin;
import org.wangge.returns.Registered;
import org.wangge.returns.Registering;
import org.wangge.returns.Registrant;
import org.wangge.returns.Risk;
import org.wangge.returns.Symptom;

/** Registers the person of a row without fault, and writes on the row what became of it. */
@Component
class RowTaking {
    private final Registering registering;

    RowTaking(Registering registering) {
        this.registering = registering;
    }

    /**
     * @param village the village of the judged entry
     * @param custodianId who becomes accountable where a case is opened
     */
    Verdict take(LedgerRow row, Judgement judgement, Unit village, Long accountId, Long custodianId) {
        LedgerEntry entry = judgement.entry();
        Intake intake = new Intake(entry.identity(), entry.name(), entry.phone(), arrival(entry), village);
        String source = "ledger:" + row.ledgerId() + ":" + row.number();
        Registered registered = registering.register(intake, new Registrant(accountId, custodianId, source));
        Verdict verdict = registered.created() ? Verdict.ACCEPT : Verdict.DUPLICATE;
        String reason =
                !registered.created() ? "already-open" : intake.arrival().isFeverish() ? "fever" : null;
        row.taken(verdict, reason, registered.of().number());
        return verdict;
    }

    private static Arrival arrival(LedgerEntry entry) {
        Set<Symptom> symptoms = EnumSet.noneOf(Symptom.class);
        entry.symptoms().forEach(code -> symptoms.add(constant(Symptom.class, code)));
        Origin origin = new Origin(
                entry.origin(),
                constant(Risk.class, entry.risk()),
                constant(Contact.class, entry.contact()),
                Near.NONE);
        return new Arrival(entry.returnedOn(), origin, shorten(entry.transport()), entry.temperature(), symptoms);
    }

    private static String shorten(String transport) {
        return transport.length() <= 100 ? transport : transport.substring(0, 100);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String code) {
        Optional<E> known = Codes.parse(type, code);
        return known.orElseThrow(() -> new IllegalArgumentException(type.getSimpleName()));
    }
}
