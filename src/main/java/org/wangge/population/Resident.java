package org.wangge.population;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.wangge.privacy.EncryptedText;

/**
 * A person whom the grid knows, one for each identity document. Made by {@link Residents#recognise}; number, phone and
 * address are encrypted at rest.
 */
@Entity
public class Resident {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private IdentityType identityType;

    private byte[] identityHash;

    @Convert(converter = EncryptedText.class)
    private String identityNumber;

    private byte[] identityTail;
    private String name;

    @Convert(converter = EncryptedText.class)
    private String phone;

    private byte[] phoneTail;

    @Convert(converter = EncryptedText.class)
    private String address;

    private Long householdId;
    private boolean synthetic;

    @Version
    private Integer version;

    protected Resident() {}

    public Long id() {
        return id;
    }

    public IdentityDocument identity() {
        return new IdentityDocument(identityType, identityNumber);
    }

    public String name() {
        return name;
    }

    void rename(PersonName newName) {
        this.name = newName.value();
    }

    /** The phone's digits; {@code null} for somebody without one. */
    public String phone() {
        return phone;
    }

    void changePhone(PhoneNumber newPhone, byte[] tail) {
        this.phone = newPhone.value();
        this.phoneTail = tail;
    }

    /** Where the person lives, as told; may be {@code null}. */
    public String address() {
        return address;
    }

    public void moveTo(String newAddress) {
        this.address = newAddress;
    }

    /** The household the person is registered with; {@code null} where it is not known yet. */
    public Long householdId() {
        return householdId;
    }

    /** Made up for the demonstration; no real person. */
    public boolean isSynthetic() {
        return synthetic;
    }

    void markSynthetic() {
        this.synthetic = true;
    }

    public void join(Household household) {
        this.householdId = household.id();
    }
}
