package org.wangge.privacy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** Encrypts texts with AES-256-GCM under the installation's primary key; decrypts with any of its keys. */
@Component
public class Encryption {

    private static final byte[] NO_ASSOCIATED_DATA = {};

    private final Aead aead;

    Encryption(Keys keys) throws GeneralSecurityException {
        this.aead = keys.aead();
    }

    /** Bytes that a stored text needs at most: its UTF-8 bytes and 33 for key id, nonce and tag. */
    public byte[] encrypt(String text) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), NO_ASSOCIATED_DATA);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text could not be encrypted", e);
        }
    }

    /**
     * Gives the text back.
     *
     * @throws IllegalStateException if no key fits or the bytes were changed
     */
    public String decrypt(byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, NO_ASSOCIATED_DATA), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A column could not be decrypted: wrong keys or changed bytes", e);
        }
    }
}
