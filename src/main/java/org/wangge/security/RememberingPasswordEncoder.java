package org.wangge.security;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers, under a key that lives only in this process, which passwords matched which hash, so that a client that
 * sends its password with each request does not pay for the slow hash each time. A changed password has another hash
 * and is looked at anew.
 */
class RememberingPasswordEncoder implements PasswordEncoder {

    private static final int MOST = 2_000;

    private final PasswordEncoder slow;
    private final byte[] key = new byte[32];
    private final Map<String, Boolean> matched = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    });

    RememberingPasswordEncoder(PasswordEncoder slow) {
        this.slow = slow;
        new SecureRandom().nextBytes(key);
    }

    @Override
    public String encode(CharSequence raw) {
        return slow.encode(raw);
    }

    @Override
    public boolean matches(CharSequence raw, String encoded) {
        String digest = digest(raw + "\n" + encoded);
        if (matched.containsKey(digest)) {
            return true;
        }
        boolean matches = slow.matches(raw, encoded);
        if (matches) {
            matched.put(digest, true);
        }
        return matches;
    }

    private String digest(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
