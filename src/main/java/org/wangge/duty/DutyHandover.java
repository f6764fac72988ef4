package org.wangge.duty;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;
import org.wangge.problem.Problem;

/** One shift hands on to the next (交接). */
@Entity
public class DutyHandover {

    @Id
    private Long id;

    private String unitCode;

    @Convert(converter = EncryptedText.class)
    private String note;

    private Long givenBy;
    private Instant givenAt;
    private Instant takeBy;
    private Instant toldAt;
    private Long takenBy;
    private Instant takenAt;

    @Version
    private Integer version;

    protected DutyHandover() {}

    /** @param by {@code null} where a shift ended and nobody handed it on */
    DutyHandover(String unitCode, String note, Long by, Instant now, Instant takeBy) {
        this.id = Ids.next();
        this.unitCode = unitCode;
        this.note = note;
        this.givenBy = by;
        this.givenAt = now;
        this.takeBy = takeBy;
    }

    /** Nobody has taken it in time: whoever leads above is told. */
    void tellAbove(Instant now) {
        this.toldAt = now;
    }

    /** @throws Problem 409 {@code already-done}, or {@code taker-gave} for who handed it on */
    void take(Long by, Instant now) {
        if (takenAt != null) {
            throw Problem.conflict("already-done");
        }
        if (by.equals(givenBy)) {
            throw Problem.conflict("taker-gave");
        }
        this.takenBy = by;
        this.takenAt = now;
    }

    public Long id() {
        return id;
    }

    public String unitCode() {
        return unitCode;
    }

    /** {@code null} where nothing was to be said. */
    public String note() {
        return note;
    }

    /** {@code null} where a shift ended and nobody handed it on. */
    public Long givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Whether those above were told that nobody took it. */
    public boolean isTold() {
        return toldAt != null;
    }

    /** {@code null} while nobody has taken it. */
    public Long takenBy() {
        return takenBy;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
