package org.wangge.policing.cases;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Persistable;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** One step of a case in its row: who took it and when in clear, what it says encrypted. */
@Entity
class CaseStep implements Persistable<Long> {

    @Id
    private Long id;

    private Long matterId;
    private int place;
    private String kind;
    private Instant at;
    private Long byAccount;
    private Long firstOfficer;
    private Long secondOfficer;

    @Convert(converter = EncryptedText.class)
    private String content;

    @Transient
    private boolean stored;

    protected CaseStep() {}

    CaseStep(Long matterId, int place, Step step, String content) {
        this.id = Ids.next();
        this.matterId = matterId;
        this.place = place;
        this.kind = step.code();
        this.at = step.deed().at();
        this.byAccount = step.deed().by();
        List<Officer> officers = step.officers();
        this.firstOfficer = officers.isEmpty() ? null : officers.get(0).accountId();
        this.secondOfficer = officers.size() < 2 ? null : officers.get(1).accountId();
        this.content = content;
    }

    String content() {
        return content;
    }

    @Override
    public Long getId() {
        return id;
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
