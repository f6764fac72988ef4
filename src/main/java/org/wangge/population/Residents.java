package org.wangge.population;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.ids.Ids;
import org.wangge.privacy.Encryption;
import org.wangge.privacy.KeyedHash;

/** The people whom the grid knows. */
@Service
public class Residents {
    private static final String INSERT = """
            insert into resident (id, identity_type, identity_hash, identity_number, identity_tail, name, phone,
                                  phone_tail, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, 0)
            """;

    private final ResidentRows rows;
    private final JdbcTemplate jdbc;
    private final Encryption encryption;
    private final KeyedHash hash;

    Residents(ResidentRows rows, JdbcTemplate jdbc, Encryption encryption, KeyedHash hash) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.hash = hash;
    }

    /**
     * Finds the person of a document, or takes them in. Their row stays locked until the transaction ends, so that of
     * two checkpoints that register one person in the same second the second waits and sees what the first did. Who is
     * known keeps the name and phone they are known by; see {@link #renew}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Resident recognise(IdentityDocument identity, PersonName name, Optional<PhoneNumber> phone) {
        byte[] key = identityHash(identity);
        return rows.findByIdentityHash(key).orElseGet(() -> {
            insert(identity, key, name, phone);
            return rows.findByIdentityHash(key).orElseThrow();
        });
    }

    /** Writes down the name and phone that somebody gave who comes anew; a phone once known is not lost. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(Resident resident, PersonName name, Optional<PhoneNumber> phone) {
        resident.rename(name);
        phone.ifPresent(number -> resident.changePhone(number, phoneTail(number.value())));
    }

    @Transactional(readOnly = true)
    public Optional<Resident> find(Long id) {
        return rows.findById(id);
    }

    @Transactional(readOnly = true)
    public List<Resident> find(Collection<Long> ids) {
        return rows.findAllById(ids);
    }

    /** Order in which several persons have to be recognised in one transaction so that two never wait for each other. */
    public byte[] identityHash(IdentityDocument identity) {
        return hash.of("identity", identity.type().key() + ":" + identity.number());
    }

    /** What {@code Resident.identityTail} holds for a number that ends like this one; four characters are enough. */
    public byte[] identityTail(String number) {
        return hash.of("identity-tail", lastFour(number));
    }

    /** What {@code Resident.phoneTail} holds for a phone that ends like this one; four digits are enough. */
    public byte[] phoneTail(String number) {
        return hash.of("phone-tail", lastFour(number));
    }

    /** Not by JPA: that somebody else was first must not spoil the transaction. */
    private void insert(IdentityDocument identity, byte[] key, PersonName name, Optional<PhoneNumber> phone) {
        try {
            jdbc.update(
                    INSERT,
                    Ids.next(),
                    identity.type().name(),
                    key,
                    encryption.encrypt(identity.number()),
                    identityTail(identity.number()),
                    name.value(),
                    phone.map(PhoneNumber::value).map(encryption::encrypt).orElse(null),
                    phone.map(PhoneNumber::value).map(this::phoneTail).orElse(null));
        } catch (DuplicateKeyException somebodyWasFirst) {
            // their row is there and is found next
        }
    }

    private static String lastFour(String number) {
        return number.substring(Math.max(0, number.length() - 4));
    }
}
