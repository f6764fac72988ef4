package org.wangge.policing.person;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** What the person said, in their own words: by their link, or taken down by somebody who has sight of the matter. */
@Entity
public class MatterStatement {

    @Id
    private Long id;

    private Long matterId;
    private Long noticeId;
    private byte[] formKey;
    private String stage;

    @Convert(converter = EncryptedText.class)
    private String words;

    private Long takenBy;
    private Instant at;

    @Version
    private Integer version;

    protected MatterStatement() {}

    MatterStatement(Spoken spoken, String stage, Instant now) {
        this.id = Ids.next();
        this.matterId = spoken.matterId();
        this.noticeId = spoken.noticeId();
        this.formKey = spoken.formKey();
        this.stage = stage;
        this.words = spoken.words();
        this.takenBy = spoken.takenBy();
        this.at = now;
    }

    public Long id() {
        return id;
    }

    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }

    /** Whether it came by the person's own link. */
    public boolean isByLink() {
        return noticeId != null;
    }
}
