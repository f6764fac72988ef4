package org.wangge.privacy;

import com.google.crypto.tink.Mac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** Finds an encrypted value again without decrypting: HMAC-SHA-256 under the installation's hash key. */
@Component
public class KeyedHash {

    private final Mac mac;

    KeyedHash(Keys keys) throws GeneralSecurityException {
        this.mac = keys.mac();
    }

    /**
     * Hashes a value for one purpose, so that the same value in two columns can't be matched.
     *
     * @param purpose a short constant, for instance {@code identity}
     * @param value the normalised value
     * @return 32 bytes
     */
    public byte[] of(String purpose, String value) {
        try {
            return mac.computeMac((purpose + '\0' + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be hashed", e);
        }
    }
}
