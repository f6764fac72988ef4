package org.wangge.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.wangge.ids.Ids;

/** A written order with basis, scope, term and where to complain; issued by a health worker, never by a village. Its end is computed by a dated rule. */
@Entity
public class IsolationOrder {

    @Id
    private Long id;

    private Long caseId;

    private String number;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    private Place place;

    private LocalDate fromDate;

    private LocalDate untilDate;

    private String rule;

    private int ruleVersion;

    private String facilityCode;

    private Long issuerId;

    private String issuingBody;

    private String basis;

    private String scope;

    private String opinion;

    private Instant issuedAt;

    private boolean superseded;

    private Instant endedAt;

    @Version
    private Integer version;

    protected IsolationOrder() {}

    IsolationOrder(
            ReturnCase of,
            String number,
            Measure measure,
            LocalDate from,
            LocalDate until,
            Notice notice,
            Instant now) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("An order ends on or after the day it begins");
        }
        this.id = Ids.next();
        this.caseId = of.id();
        this.number = number;
        this.measure = measure;
        this.place = measure == Measure.MONITORING
                ? Place.HOME_MONITORING
                : of.plan().place();
        this.fromDate = from;
        this.untilDate = until;
        this.rule = of.plan().rule();
        this.ruleVersion = of.plan().version();
        this.facilityCode = place == Place.CENTRALISED ? notice.facilityCode() : null;
        this.issuerId = notice.issuerId();
        this.issuingBody = notice.issuingBody();
        this.basis = notice.basis();
        this.scope = notice.scope();
        this.opinion = notice.opinion();
        this.issuedAt = now;
    }

    /** The same order, going on in another village with its end unchanged. */
    IsolationOrder carriedTo(ReturnCase next, String nextNumber) {
        IsolationOrder copy = new IsolationOrder();
        copy.id = Ids.next();
        copy.caseId = next.id();
        copy.number = nextNumber;
        copy.measure = measure;
        copy.place = place;
        copy.fromDate = fromDate;
        copy.untilDate = untilDate;
        copy.rule = rule;
        copy.ruleVersion = ruleVersion;
        copy.facilityCode = facilityCode;
        copy.issuerId = issuerId;
        copy.issuingBody = issuingBody;
        copy.basis = basis;
        copy.scope = scope;
        copy.opinion = opinion;
        copy.issuedAt = issuedAt;
        copy.superseded = superseded;
        copy.endedAt = endedAt;
        return copy;
    }

    void supersede(Instant now) {
        this.superseded = true;
        this.endedAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            this.endedAt = now;
        }
    }

    /** Whether it limits the person on a day. */
    public boolean isInForceOn(LocalDate day) {
        return endedAt == null && !day.isBefore(fromDate) && !day.isAfter(untilDate);
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String number() {
        return number;
    }

    public Measure measure() {
        return measure;
    }

    public Place place() {
        return place;
    }

    public LocalDate fromDate() {
        return fromDate;
    }

    public LocalDate untilDate() {
        return untilDate;
    }

    public String rule() {
        return rule;
    }

    public int ruleVersion() {
        return ruleVersion;
    }

    public String facilityCode() {
        return facilityCode;
    }

    public Long issuerId() {
        return issuerId;
    }

    public String issuingBody() {
        return issuingBody;
    }

    public String basis() {
        return basis;
    }

    public String scope() {
        return scope;
    }

    public String opinion() {
        return opinion;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public boolean isSuperseded() {
        return superseded;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
