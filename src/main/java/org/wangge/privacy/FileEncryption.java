package org.wangge.privacy;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/**
 * Encrypts files with AES-256-GCM in segments of 1 MB, so that one can begin to read anywhere. What was written under
 * one name can't be read under another: a file that was swapped for another of ours is found.
 */
@Component
public class FileEncryption {

    private final StreamingAead aead;

    FileEncryption(Keys keys) throws GeneralSecurityException {
        this.aead = keys.streamingAead();
    }

    /** Encrypts into a channel; only closing makes the file readable, and closes that channel too. */
    public WritableByteChannel encrypting(WritableByteChannel into, String name) throws IOException {
        try {
            return aead.newEncryptingChannel(into, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A file could not be encrypted", e);
        }
    }

    /** Decrypts from a channel; reading throws an {@link IOException} where no key fits or bytes were changed. */
    public SeekableByteChannel decrypting(SeekableByteChannel from, String name) throws IOException {
        try {
            return aead.newSeekableDecryptingChannel(from, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            from.close();
            throw new IOException("A file could not be decrypted: wrong keys or changed bytes", e);
        }
    }
}
