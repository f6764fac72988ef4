package org.wangge.policing.person;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wangge.privacy.KeyedHash;

/** Makes the tokens of the persons' own links and finds what they open. A token is shown once, on its paper. */
@Component
class OwnLinks {

    private static final int BYTES = 24;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MatterNotices notices;
    private final KeyedHash hash;
    private final Clock clock;
    private final Duration valid;

    OwnLinks(
            MatterNotices notices,
            KeyedHash hash,
            Clock clock,
            @Value("${wangge.own-link.valid:180d}") Duration valid) {
        this.notices = notices;
        this.hash = hash;
        this.clock = clock;
        this.valid = valid;
    }

    /** A notice, and the token that nobody can find out from it. */
    record Made(MatterNotice notice, String token) {

        @Override
        public String toString() {
            return "Made[" + notice.id() + "]";
        }
    }

    Made make(Long matterId, String stage, Long by) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        var now = clock.instant();
        return new Made(
                notices.save(new MatterNotice(matterId, stage, hashOf(token), by, now, now.plus(valid))), token);
    }

    /** The notice whose link this is, while it is neither revoked nor expired. */
    Optional<MatterNotice> find(String token) {
        if (token == null || !TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return notices.findByTokenHash(hashOf(token)).filter(notice -> notice.opensAt(clock.instant()));
    }

    private byte[] hashOf(String token) {
        return hash.of("own-link", token);
    }
}
