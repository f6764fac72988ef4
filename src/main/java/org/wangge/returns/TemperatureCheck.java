package org.wangge.returns;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** One check of a morning or an evening: the temperature in °C and what the person complains of. A corrected one stays, replaced. */
@Entity
public class TemperatureCheck {

    @Id
    private Long id;

    private Long caseId;

    private LocalDate onDate;

    @Enumerated(EnumType.STRING)
    private Session session;

    private BigDecimal temperature;

    @Convert(converter = SymptomsText.class)
    private Set<Symptom> symptoms;

    @Convert(converter = EncryptedText.class)
    private String remark;

    private Long recordedBy;

    private Instant recordedAt;

    private boolean replaced;

    @Version
    private Integer version;

    protected TemperatureCheck() {}

    TemperatureCheck(Long caseId, CheckTaken taken, Long by, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.onDate = taken.on();
        this.session = taken.session();
        this.temperature = taken.temperature();
        this.symptoms = taken.symptoms();
        this.remark = taken.remark();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    TemperatureCheck carriedTo(Long nextCase) {
        TemperatureCheck copy = new TemperatureCheck(
                nextCase, new CheckTaken(onDate, session, temperature, symptoms, remark), recordedBy, recordedAt);
        copy.replaced = replaced;
        return copy;
    }

    void replace() {
        this.replaced = true;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public LocalDate onDate() {
        return onDate;
    }

    public Session session() {
        return session;
    }

    public BigDecimal temperature() {
        return temperature;
    }

    public Set<Symptom> symptoms() {
        return symptoms;
    }

    public String remark() {
        return remark;
    }

    public Long recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public boolean isReplaced() {
        return replaced;
    }
}
