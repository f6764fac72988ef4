package org.wangge.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class EncryptionTest {

    private final Keys keys = Keys.create();

    @Test
    void aTextComesBackAndIsNotReadableInBetween() throws Exception {
        var encryption = new Encryption(keys);

        byte[] sealed = encryption.encrypt("程林艳𠮷");

        assertThat(encryption.decrypt(sealed)).isEqualTo("程林艳𠮷");
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("程");
        assertThat(sealed).hasSize("程林艳𠮷".getBytes(StandardCharsets.UTF_8).length + 33);
    }

    @Test
    void theSameTextTwiceLooksDifferent() throws Exception {
        var encryption = new Encryption(keys);

        assertThat(encryption.encrypt("13523832096")).isNotEqualTo(encryption.encrypt("13523832096"));
    }

    @Test
    void changedBytesAreRefused() throws Exception {
        var encryption = new Encryption(keys);
        byte[] sealed = encryption.encrypt("13523832096");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> encryption.decrypt(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRotationNeedsNoMomentAtWhichANodeCannotReadWhatAnotherWrote() throws Exception {
        Keys added = Keys.fromBase64(keys.withNewKey().toBase64());
        Keys promoted = Keys.fromBase64(added.withNewestKeyPrimary().toBase64());

        byte[] before = new Encryption(keys).encrypt("贾家庄");
        byte[] between = new Encryption(added).encrypt("贾家庄");
        byte[] after = new Encryption(promoted).encrypt("贾家庄");

        assertThat(new Encryption(keys).decrypt(between)).isEqualTo("贾家庄");
        assertThat(new Encryption(added).decrypt(after)).isEqualTo("贾家庄");
        assertThat(new Encryption(promoted).decrypt(before)).isEqualTo("贾家庄");
        assertThatThrownBy(() -> new Encryption(keys).decrypt(after)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aHashIsStableForItsPurposeAndDiffersForAnother() throws Exception {
        byte[] hash = new KeyedHash(keys).of("identity", "11010519491231002X");

        assertThat(hash).hasSize(32);
        assertThat(new KeyedHash(Keys.fromJson(keys.toJson())).of("identity", "11010519491231002X"))
                .isEqualTo(hash);
        assertThat(new KeyedHash(keys).of("phone", "11010519491231002X")).isNotEqualTo(hash);
        assertThat(new KeyedHash(keys.withNewKey().withNewestKeyPrimary()).of("identity", "11010519491231002X"))
                .isEqualTo(hash);
    }

    @Test
    void theDemonstrationMakesItsKeysOnceForTheOwnerAlone(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("data/keys.json");

        Keys first = KeySource.fromFile(file);
        Keys second = KeySource.fromFile(file);

        assertThat(new Encryption(second).decrypt(new Encryption(first).encrypt("程")))
                .isEqualTo("程");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void productionDoesNotStartWithoutKeys(@TempDir Path folder) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles("mysql");

        assertThatThrownBy(() -> new KeySource().keys(environment, "", folder.resolve("keys.json")))
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining("WANGGE_KEYSET");
        assertThatThrownBy(() -> new KeySource().keys(environment, "bm9uc2Vuc2U=", folder.resolve("keys.json")))
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageNotContaining("bm9u");
    }
}
