package org.wangge.policing.room;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.wangge.ids.Ids;

/** An officer is away from a day to a day, both included; the station enters it at the officer's village. */
@Entity
public class OfficerAbsence {

    @Id
    private Long id;

    private Long accountId;
    private String village;
    private LocalDate fromDate;
    private LocalDate untilDate;

    @Enumerated(EnumType.STRING)
    private AbsenceReason reason;

    private Long enteredBy;
    private Instant enteredAt;

    @Version
    private Integer version;

    protected OfficerAbsence() {}

    OfficerAbsence(
            Long accountId,
            String village,
            LocalDate from,
            LocalDate until,
            AbsenceReason reason,
            Long enteredBy,
            Instant now) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.village = village;
        this.fromDate = from;
        this.untilDate = until;
        this.reason = reason;
        this.enteredBy = enteredBy;
        this.enteredAt = now;
    }

    void endOn(LocalDate lastDay) {
        this.untilDate = lastDay;
    }

    boolean on(LocalDate day) {
        return !day.isBefore(fromDate) && !day.isAfter(untilDate);
    }

    public Long id() {
        return id;
    }

    public Long accountId() {
        return accountId;
    }

    public String village() {
        return village;
    }

    public LocalDate from() {
        return fromDate;
    }

    public LocalDate until() {
        return untilDate;
    }

    public AbsenceReason reason() {
        return reason;
    }
}
