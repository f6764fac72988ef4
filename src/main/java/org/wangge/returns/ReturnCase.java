package org.wangge.returns;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.NaturalId;
import org.wangge.clock.Days;
import org.wangge.ids.Ids;
import org.wangge.problem.Problem;

/**
 * One person's return, from the registration to the release. It has exactly one custodian at every moment it is open,
 * ends only by one of the {@link Outcome}s, and is never deleted.
 */
@Entity
public class ReturnCase {

    @Id
    private Long id;

    @NaturalId
    private String number;

    private Long residentId;
    private boolean open;

    @Embedded
    private Ending ending;

    @Embedded
    private Progress progress = Progress.NONE;

    @Embedded
    private CasePlace where;

    private Instant registeredAt;
    private Long custodianId;

    @Embedded
    private Arrival arrival;

    @Embedded
    private RuleApplied plan;

    @Embedded
    private HealthCode code;

    private Boolean livesAlone;
    private boolean canTravelAlone;
    private boolean outOfContact;
    private String facilityCode;
    private Instant watchedSince;

    private LocalDate lastDay;

    private Instant releaseAgreedAt;
    private Long cameFrom;

    @Version
    private Integer version;

    protected ReturnCase() {}

    ReturnCase(Long residentId, CasePlace where, Arrival arrival, RuleResult rule, Long custodianId, Instant now) {
        this.id = Ids.next();
        this.number = CaseNumber.next(Days.of(now));
        this.residentId = residentId;
        this.where = where;
        this.arrival = arrival;
        this.plan = RuleApplied.of(rule);
        this.custodianId = Objects.requireNonNull(custodianId);
        this.registeredAt = now;
        this.open = true;
        this.canTravelAlone = true;
        this.lastDay = rule.lastDay();
    }

    /** Begins anew in another village what was under way, with the same facts, rule, colour and last day. */
    static ReturnCase continued(ReturnCase old, CasePlace where, Long custodianId, Instant now) {
        ReturnCase made = new ReturnCase();
        made.id = Ids.next();
        made.number = CaseNumber.next(Days.of(now));
        made.residentId = old.residentId;
        made.where = where;
        made.arrival = old.arrival;
        made.plan = old.plan;
        made.code = old.code;
        made.custodianId = Objects.requireNonNull(custodianId);
        made.registeredAt = now;
        made.open = true;
        made.canTravelAlone = old.canTravelAlone;
        made.facilityCode = old.facilityCode;
        made.watchedSince = old.watchedSince;
        made.lastDay = old.lastDay;
        made.cameFrom = old.id;
        return made;
    }

    void enter(Stage next, Instant dueAt, Instant reminderAt, Instant now) {
        mustBeOpen();
        this.progress = Progress.at(next, dueAt, reminderAt);
        if (next.isWatched() && watchedSince == null) {
            this.watchedSince = now;
        }
    }

    void received(Boolean alone, boolean travelsAlone) {
        mustBeOpen();
        this.livesAlone = alone;
        this.canTravelAlone = travelsAlone;
        this.outOfContact = false;
    }

    void notFound() {
        mustBeOpen();
        this.outOfContact = true;
    }

    void found() {
        this.outOfContact = false;
    }

    /** The home is not suitable: the same rule and term, at a centralised place. */
    void makeCentralised() {
        mustBeOpen();
        this.plan = plan.at(Place.CENTRALISED);
    }

    void correctOrigin(Origin corrected) {
        mustBeOpen();
        this.arrival = arrival.withOrigin(corrected);
    }

    /** What the rules say after facts were corrected; an order that runs keeps its end and its place. */
    void apply(RuleResult rule) {
        mustBeOpen();
        this.plan = RuleApplied.of(rule).at(plan.place());
    }

    void ordered(String facility, LocalDate until) {
        mustBeOpen();
        this.facilityCode = facility;
        this.lastDay = until;
        this.releaseAgreedAt = null;
    }

    /** Sets the colour; the code names the rule, and a rule is the only thing that can give one. */
    void colour(HealthCode next) {
        this.code = next;
    }

    void handOver(Long to) {
        mustBeOpen();
        this.custodianId = Objects.requireNonNull(to);
    }

    void moveTo(CasePlace next) {
        mustBeOpen();
        if (!next.village().equals(where.village())) {
            throw new IllegalArgumentException("Another village takes a case by a transfer that it accepts");
        }
        this.where = next;
    }

    void agreeRelease(Instant now) {
        mustBeOpen();
        this.releaseAgreedAt = now;
        this.progress = progress.untimed();
    }

    void keepTime(UnaryOperator<Progress> change) {
        this.progress = change.apply(progress);
    }

    void close(Outcome how, Instant now) {
        mustBeOpen();
        this.ending = Ending.of(Objects.requireNonNull(how), now);
        this.open = false;
        this.progress = Progress.NONE;
    }

    private void mustBeOpen() {
        if (!open) {
            throw Problem.conflict("case-closed");
        }
    }

    /** Whether all that the rule asks of the person lay in the past when a day began. */
    boolean termOverOn(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** Whether the rule limits the person by an order, which a health worker must issue. */
    boolean needsOrder() {
        return plan.place() == Place.CENTRALISED || plan.place() == Place.HOME || plan.place() == Place.HOME_MONITORING;
    }

    boolean monitoringFollows() {
        return plan.quarantineUntil() != null && plan.monitoringUntil() != null;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Long residentId() {
        return residentId;
    }

    public boolean isOpen() {
        return open;
    }

    public Outcome outcome() {
        return ending == null ? null : ending.outcome();
    }

    public Stage stage() {
        return progress.stage();
    }

    public Instant stageDueAt() {
        return progress.stageDueAt();
    }

    public CasePlace where() {
        return where;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Long custodianId() {
        return custodianId;
    }

    public Arrival arrival() {
        return arrival;
    }

    public RuleApplied plan() {
        return plan;
    }

    public HealthCode code() {
        return code;
    }

    public boolean canTravelAlone() {
        return canTravelAlone;
    }

    /** 失联: the last word of this person is that they were not found. */
    public boolean isOutOfContact() {
        return outOfContact;
    }

    public String facilityCode() {
        return facilityCode;
    }

    public Instant watchedSince() {
        return watchedSince;
    }

    /** The last day on which something is asked of the person; the term ends at its 24:00. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant releaseAgreedAt() {
        return releaseAgreedAt;
    }

    public LocalDate eraseAfter() {
        return ending == null ? null : ending.eraseAfter();
    }

    /** The case in another village that this one continues, if any. */
    public Long cameFrom() {
        return cameFrom;
    }

    public Integer version() {
        return version;
    }
}
