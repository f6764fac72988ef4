package org.wangge.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
    void aFileIsReadFromAnywhereButUnderNoOtherName(@TempDir Path folder) throws Exception {
        Path file = sealed(new FileEncryption(keys), folder.resolve("a"));
        var rotated = new FileEncryption(
                Keys.fromBase64(keys.withNewKey().withNewestKeyPrimary().toBase64()));

        try (var channel = rotated.decrypting(FileChannel.open(file), "a:0")) {
            channel.position(1_500_000);
            ByteBuffer two = ByteBuffer.allocate(2);
            channel.read(two);
            assertThat(two.array()).isEqualTo(new byte[] {7, 7});
        }
        assertThatThrownBy(() -> new FileEncryption(keys)
                        .decrypting(FileChannel.open(file), "b:0")
                        .read(ByteBuffer.allocate(2)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aSetFromBeforeThereWereFilesGivesEveryNodeTheSameKeyForThem(@TempDir Path folder) throws Exception {
        String old = keys.toJson().replaceFirst(",\"files\":.*", "}");
        assertThat(old).doesNotContain("files");
        assertThat(Keys.fromJson(old).derivesFiles()).isTrue();
        assertThat(keys.derivesFiles()).isFalse();
        Path file = sealed(new FileEncryption(Keys.fromJson(old)), folder.resolve("a"));

        for (Keys other : List.of(
                Keys.fromJson(old),
                Keys.fromJson(Keys.fromJson(old).withNewKey().toJson()))) {
            try (var channel = new FileEncryption(other).decrypting(FileChannel.open(file), "a:0")) {
                assertThat(channel.read(ByteBuffer.allocate(2))).isEqualTo(2);
            }
        }
    }

    private static Path sealed(FileEncryption encryption, Path file) throws IOException {
        var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try (var channel = encryption.encrypting(out, "a:0")) {
            byte[] bytes = new byte[2_000_000];
            java.util.Arrays.fill(bytes, (byte) 7);
            for (ByteBuffer all = ByteBuffer.wrap(bytes); all.hasRemaining(); ) {
                channel.write(all);
            }
        }
        return file;
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
