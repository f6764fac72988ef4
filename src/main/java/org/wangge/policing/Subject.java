package org.wangge.policing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.wangge.privacy.EncryptedText;

/** Whom a matter is about, as police have established it; each may be {@code null}. Everything is kept encrypted. */
@Embeddable
public record Subject(
        @Convert(converter = EncryptedText.class) @Column(name = "subject_name")
        String name,

        @Convert(converter = EncryptedText.class) @Column(name = "subject_identity")
        String identity,

        @Convert(converter = EncryptedText.class) @Column(name = "subject_phone")
        String phone,

        @Convert(converter = EncryptedText.class) @Column(name = "subject_birth")
        String birth) {

    static final Subject UNKNOWN = new Subject(null, null, null, null);

    public static Subject of(String name, String identity, String phone, LocalDate birth) {
        return new Subject(name, identity, phone, birth == null ? null : birth.toString());
    }

    public LocalDate birthDate() {
        return birth == null ? null : LocalDate.parse(birth);
    }

    /** Says nothing of whom. */
    @Override
    public String toString() {
        return "Subject";
    }
}
