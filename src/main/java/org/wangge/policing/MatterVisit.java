package org.wangge.policing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** One visit by which a resident officer persuades: what it says is written down once and never changed. */
@Entity
public class MatterVisit {

    @Id
    private Long id;

    private Long matterId;
    private String clientKey;
    private Long officerId;
    private Instant at;

    @Convert(converter = EncryptedText.class)
    private String place;

    @Convert(converter = EncryptedText.class)
    private String present;

    @Convert(converter = EncryptedText.class)
    private String ruleExplained;

    private String language;

    @Convert(converter = EncryptedText.class)
    private String said;

    @Convert(converter = EncryptedText.class)
    private String needs;

    @Convert(converter = EncryptedText.class)
    private String scene;

    private String outcome;
    private Instant recordedAt;

    protected MatterVisit() {}

    MatterVisit(Matter of, String key, Long officer, Instant at, Conversation talk, String outcome, Instant now) {
        this.id = Ids.next();
        this.matterId = of.id();
        this.clientKey = key;
        this.officerId = officer;
        this.at = at;
        this.place = talk.place();
        this.present = talk.present();
        this.ruleExplained = talk.rule();
        this.language = talk.language();
        this.said = talk.said();
        this.needs = talk.needs();
        this.scene = talk.scene();
        this.outcome = outcome;
        this.recordedAt = now;
    }

    /** By which name the officer's phone knows it. */
    void named(String key) {
        this.clientKey = key;
    }

    /** What was said on a visit, and where. */
    record Conversation(
            String place, String present, String rule, String language, String said, String needs, String scene) {

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "Conversation";
        }
    }

    public Long id() {
        return id;
    }

    public Long matterId() {
        return matterId;
    }

    public Long officerId() {
        return officerId;
    }

    public Instant at() {
        return at;
    }

    public String place() {
        return place;
    }

    /** Who was there, or {@code null}. */
    public String present() {
        return present;
    }

    /** The rule that was explained. */
    public String rule() {
        return ruleExplained;
    }

    /** The language in which it was explained, such as {@code dialect}. */
    public String language() {
        return language;
    }

    /** What the person said. */
    public String said() {
        return said;
    }

    /** What the person needs, or {@code null}. */
    public String needs() {
        return needs;
    }

    /** How a scene was protected and to whom it was handed, or {@code null} where there was none. */
    public String scene() {
        return scene;
    }

    public String outcome() {
        return outcome;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
