package org.wangge.organisation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** Somebody who works here and may sign in once an administrator has given a password. */
@Entity
public class Account {

    @Id
    private Long id;

    private String username;
    private String passwordHash;
    private String name;

    @Convert(converter = EncryptedText.class)
    private String phone;

    /** The badge number (警号) of a police officer. */
    private String policeNumber;

    private boolean enabled;
    private boolean synthetic;

    @Version
    private Integer version;

    protected Account() {}

    public Account(String username, String name, String phone, boolean synthetic) {
        this.id = Ids.next();
        this.username = username;
        this.name = name;
        this.phone = phone;
        this.enabled = true;
        this.synthetic = synthetic;
    }

    public Long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public void changePasswordHash(String hash) {
        this.passwordHash = hash;
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    /** {@code null} for whoever is no police officer. */
    public String policeNumber() {
        return policeNumber;
    }

    public void carry(String badge) {
        this.policeNumber = badge;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void enable(boolean on) {
        this.enabled = on;
    }

    /** Made up for the demonstration; no real person. */
    public boolean isSynthetic() {
        return synthetic;
    }
}
