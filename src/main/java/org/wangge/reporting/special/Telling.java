package org.wangge.reporting.special;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wangge.audit.AuditTrail;
import org.wangge.duty.Duty;
import org.wangge.duty.OnDuty;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** Tells people of a situation, each once for one reason, and keeps when: the chain of who knew. */
@Component
class Telling {

    private final SpecialNotices notices;
    private final Duty duty;
    private final KnownUnits units;
    private final AuditTrail audit;
    private final Clock clock;

    Telling(SpecialNotices notices, Duty duty, KnownUnits units, AuditTrail audit, Clock clock) {
        this.notices = notices;
        this.duty = duty;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Tells whoever leads a unit and whoever leads its shift now, or else all who are on duty there.
     *
     * @return whether there is anybody
     */
    boolean tell(SpecialSituation of, String unitCode, String why) {
        Map<Long, String> people = new LinkedHashMap<>();
        duty.heads(unitCode).forEach(head -> people.put(head.accountId(), why == null ? "head" : why));
        onShift(unitCode).forEach(one -> people.putIfAbsent(one.accountId(), why == null ? "duty" : why));
        people.forEach((account, reason) -> tell(of, account, unitCode, reason));
        audit.record(
                "special-told",
                "special-situation",
                of.key(),
                unitCode,
                Map.of("people", Integer.toString(people.size()), "why", why == null ? "reported" : why));
        return !people.isEmpty();
    }

    /** The unit above one, as far as there is one. */
    Optional<Unit> above(String unitCode) {
        return units.find(unitCode).map(Unit::parentCode).flatMap(units::find);
    }

    /** A reminder goes to those on duty at the unit now, and to whoever leads it only where nobody is. */
    void remind(SpecialSituation of, String unitCode, String why) {
        duty.reached(unitCode).forEach(one -> tell(of, one.accountId(), unitCode, why));
    }

    void tellAbove(SpecialSituation of, String unitCode, String why) {
        above(unitCode).ifPresent(next -> tell(of, next.code(), why));
    }

    /** Whoever knew of the one knows of the other it was merged into. */
    void tellTogether(SpecialSituation merged, SpecialSituation main) {
        notices.findBySituationIdOrderById(merged.id())
                .forEach(notice -> tell(main, notice.accountId(), notice.unitCode(), "merged"));
    }

    List<SpecialNotice> chain(SpecialSituation of) {
        return notices.findBySituationIdOrderById(of.id());
    }

    /** Whether this person was told for a unit with which they still have to do. */
    boolean isTold(SpecialSituation of, Viewer viewer) {
        return notices.findBySituationIdAndAccountIdOrderById(of.id(), viewer.accountId()).stream()
                .map(notice -> units.find(notice.unitCode()).map(Unit::path))
                .flatMap(Optional::stream)
                .anyMatch(path -> viewer.mayInVillage(Act.WORK, path));
    }

    void seen(SpecialSituation of, Viewer viewer) {
        notices.findBySituationIdAndAccountIdOrderById(of.id(), viewer.accountId())
                .forEach(notice -> notice.see(clock.instant()));
    }

    /** For which unit this person was told; the village where they lead it or look on from above. */
    String unitOf(SpecialSituation of, Viewer viewer) {
        return notices.findBySituationIdAndAccountIdOrderById(of.id(), viewer.accountId()).stream()
                .findFirst()
                .map(SpecialNotice::unitCode)
                .orElse(of.unit());
    }

    /** Whoever comes on duty hears of what nobody has acknowledged. */
    void tellShift(SpecialSituation of, String unitCode) {
        onShift(unitCode).forEach(one -> tell(of, one.accountId(), unitCode, "duty"));
    }

    /** Whoever took over from another shift has it in hand. */
    void tellTaker(SpecialSituation of, Viewer taker, String unitCode) {
        tell(of, taker.accountId(), unitCode, "handed-on");
        seen(of, taker);
    }

    /** The leader of the shift that runs now, else all who stand it. */
    private List<OnDuty> onShift(String unitCode) {
        List<OnDuty> shift = duty.now(unitCode);
        return shift.stream()
                .filter(one -> one.leader() || shift.stream().noneMatch(OnDuty::leader))
                .toList();
    }

    /** Nobody need be warned of it any more. */
    void settle(SpecialSituation of) {
        chain(of).forEach(SpecialNotice::settle);
    }

    private void tell(SpecialSituation of, Long account, String unit, String why) {
        if (!notices.existsBySituationIdAndAccountIdAndWhy(of.id(), account, why)) {
            notices.save(new SpecialNotice(of, account, unit, why, clock.instant()));
        }
    }
}
