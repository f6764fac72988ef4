package org.wangge.reporting.special;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Persistable;

/** A kind of special situation, as administrators name it. */
@Entity
public class SpecialKind implements Persistable<String> {

    @Id
    private String code;

    private String name;
    private String nameEn;
    private int position;
    private boolean active;

    @Version
    private Integer version;

    @Transient
    private boolean stored;

    protected SpecialKind() {}

    SpecialKind(String code) {
        this.code = code;
    }

    /** @param active whether it may be chosen; what was reported keeps its kind */
    void describe(String name, String nameEn, int position, boolean active) {
        this.name = name;
        this.nameEn = nameEn;
        this.position = position;
        this.active = active;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    /** The name in the language of whoever asks. */
    public String nameHere() {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english ? nameEn : name;
    }

    public int position() {
        return position;
    }

    public boolean isActive() {
        return active;
    }

    @Override
    public String getId() {
        return code;
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
