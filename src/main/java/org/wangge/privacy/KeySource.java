package org.wangge.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Finds the installation's keys: in {@code WANGGE_KEYSET} (base64), else, and never in production, in a file beside
 * the demonstration's database that is made at the first start.
 */
@Configuration(proxyBeanMethods = false)
class KeySource {

    private static final Logger log = LoggerFactory.getLogger(KeySource.class);

    @Bean
    Keys keys(
            Environment environment,
            @Value("${wangge.keyset:}") String keyset,
            @Value("${wangge.keys-file:./data/keys.json}") Path file) {
        Keys found = find(environment, keyset, file);
        if (found.derivesFiles()) {
            log.info("The key set has no key for files of evidence: one derived from its hash key is used."
                    + " '--keys=add' writes it out (docs/operations.md, Keys).");
        }
        return found;
    }

    private static Keys find(Environment environment, String keyset, Path file) {
        if (!keyset.isBlank()) {
            try {
                return Keys.fromBase64(keyset);
            } catch (IllegalArgumentException e) {
                throw new UnusableKeysException("WANGGE_KEYSET holds no key set of this application.");
            }
        }
        if (environment.acceptsProfiles(Profiles.of("mysql"))) {
            throw new UnusableKeysException("WANGGE_KEYSET is not set. Personal data can't be kept without it.");
        }
        return fromFile(file);
    }

    /** Reads the file; makes it, for its owner alone, if there is none. */
    static Keys fromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return Keys.fromJson(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " can't be read or made", e);
        } catch (IllegalArgumentException e) {
            throw new UnusableKeysException("The file " + file + " holds no key set of this application.");
        }
    }

    /** Written aside and moved, so that nobody reads half a file; the first of two writers wins. */
    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "keys", ".new", ownerOnly(folder));
        try {
            Files.writeString(draft, Keys.create().toJson(), StandardOpenOption.TRUNCATE_EXISTING);
            try {
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException e) {
                // Another process was first: its keys are the ones.
            } catch (UnsupportedOperationException e) {
                Files.move(draft, file);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
