package org.wangge.policing.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.springframework.data.domain.Persistable;

/** That a matter has become an administrative case, and the days that a sweep watches. */
@Entity
@Table(name = "administrative_case")
class AdministrativeCaseRow implements Persistable<Long> {

    @Id
    private Long matterId;

    private String number;
    private LocalDate registeredOn;
    private String decisionNumber;
    private LocalDate decidedOn;
    private LocalDate serveBy;
    private LocalDate payBy;
    private LocalDate reconsiderUntil;
    private boolean toldLate;

    /** Nothing more can be asked of it. */
    @jakarta.persistence.Column(name = "case_over")
    private boolean finished;

    @Version
    private Integer version;

    @Transient
    private boolean stored;

    protected AdministrativeCaseRow() {}

    AdministrativeCaseRow(Long matterId, String number, LocalDate registeredOn) {
        this.matterId = matterId;
        this.number = number;
        this.registeredOn = registeredOn;
    }

    /** Takes over the days that run now. */
    void follow(AdministrativeCase of) {
        of.last(Step.Decided.class).ifPresent(decided -> {
            this.decidedOn = decided.deed().on();
            this.serveBy = decidedOn.plusDays(
                    of.provision(Rules.SERVICE_DAYS, decidedOn).value());
        });
        of.last(Step.Served.class).ifPresent(served -> {
            this.serveBy = null;
            this.payBy = served.payBy();
            this.reconsiderUntil = served.reconsiderUntil();
        });
        if (of.last(Step.Settled.class).isPresent()) {
            this.payBy = null;
        }
    }

    void tellLate() {
        this.toldLate = true;
    }

    void finish() {
        this.finished = true;
    }

    boolean isFinished() {
        return finished;
    }

    LocalDate serveBy() {
        return serveBy;
    }

    String number() {
        return number;
    }

    /** {@code null} while nothing is decided. */
    String decisionNumber() {
        return decisionNumber;
    }

    void decidedAs(String paper) {
        this.decisionNumber = paper;
    }

    @Override
    public Long getId() {
        return matterId;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
