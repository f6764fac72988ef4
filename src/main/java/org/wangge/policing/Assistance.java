package org.wangge.policing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.wangge.ids.Ids;

/**
 * Help with carrying out an isolation: on the written request of a body that may order it, for an order that runs, and
 * by two police officers. Nothing else makes police compel anybody.
 */
@Entity
@Table(name = "matter_assistance")
public class Assistance {

    @Id
    private Long id;

    private Long matterId;
    private String requestNumber;
    private String body;
    private LocalDate requestedOn;
    private String orderNumber;
    private Long firstOfficer;
    private Long secondOfficer;
    private Instant doneAt;
    private Instant at;

    @Version
    private Integer version;

    protected Assistance() {}

    Assistance(Matter of, String requestNumber, String body, LocalDate requestedOn, String order, Instant now) {
        this.id = Ids.next();
        this.matterId = of.id();
        this.requestNumber = requestNumber;
        this.body = body;
        this.requestedOn = requestedOn;
        this.orderNumber = order;
        this.at = now;
    }

    void done(Long first, Long second, Instant when) {
        this.firstOfficer = first;
        this.secondOfficer = second;
        this.doneAt = when;
    }

    public Long id() {
        return id;
    }

    public Long matterId() {
        return matterId;
    }

    public String requestNumber() {
        return requestNumber;
    }

    /** The body that asked, by its name. */
    public String body() {
        return body;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public String orderNumber() {
        return orderNumber;
    }

    /** {@code null} until it was done. */
    public Instant doneAt() {
        return doneAt;
    }
}
