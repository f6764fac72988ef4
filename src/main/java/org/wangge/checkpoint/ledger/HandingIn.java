package org.wangge.checkpoint.ledger;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.audit.AuditTrail;
import org.wangge.organisation.HeldPost;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/**
 * Takes a ledger's file: all of its rows are kept in one transaction before the sender gets an answer, so that nothing
 * of a file that turns out to be broken in its last row stays, and nothing of a good one is lost.
 */
@Service
public class HandingIn {
    private static final int CHUNK = 500;

    private final Ledgers ledgers;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandingIn(
            Ledgers ledgers,
            EntityManager entities,
            TransactionTemplate transaction,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledgers = ledgers;
        this.entities = entities;
        this.transaction = transaction;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a file in; the same file from the same unit is the ledger that it already was.
     *
     * @return the ledger, whose rows are judged from now on in the background; or a refused one
     */
    public Ledger handIn(Viewer viewer, String fileName, InputStream content) {
        viewer.require(Act.HAND_IN_LEDGER);
        HeldPost post = post(viewer);
        Path file = null;
        try {
            file = Files.createTempFile("ledger", ".tmp");
            byte[] hash = copy(content, file);
            Path kept = file;
            return known(post, hash).orElseGet(() -> take(fileName, hash, post, viewer.accountId(), kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private Optional<Ledger> known(HeldPost post, byte[] hash) {
        return ledgers.findByUnitCodeAndFileHash(post.unitCode(), hash);
    }

    private Ledger take(String fileName, byte[] hash, HeldPost post, Long accountId, Path file) {
        Ledger ledger = new Ledger(fileName, hash, post, accountId, clock.instant());
        try {
            // looked through to its end first: a refusal must not spoil a transaction that somebody else began
            int[] rows = {0};
            LedgerFile.read(file, row -> rows[0]++);
            ledger.read(rows[0]);
        } catch (LedgerRefused refused) {
            ledger.refuse(refused.code());
            return transaction.execute(status -> {
                record(ledger, Map.of("refused", refused.code()));
                return ledgers.save(ledger);
            });
        }
        try {
            return transaction.execute(status -> keep(ledger, file));
        } catch (DataIntegrityViolationException sentTwiceAtOnce) {
            return known(post, hash).orElseThrow(() -> sentTwiceAtOnce);
        }
    }

    private Ledger keep(Ledger ledger, Path file) {
        entities.persist(ledger);
        entities.flush();
        List<LedgerRow> chunk = new ArrayList<>(CHUNK);
        LedgerFile.read(file, row -> {
            chunk.add(new LedgerRow(ledger.id(), row));
            if (chunk.size() == CHUNK) {
                write(chunk);
            }
        });
        write(chunk);
        record(ledger, Map.of("rows", ledger.total()));
        events.publishEvent(new LedgerHandedIn(ledger.id()));
        return ledger;
    }

    /** Written and forgotten, so that memory stays bounded however long the ledger is. */
    private void write(List<LedgerRow> chunk) {
        chunk.forEach(entities::persist);
        entities.flush();
        chunk.forEach(entities::detach);
        chunk.clear();
    }

    private void record(Ledger ledger, Map<String, ?> details) {
        audit.record("ledger-handed-in", "ledger", ledger.id().toString(), ledger.unitCode(), details);
    }

    /** Of several posts the widest. */
    private static HeldPost post(Viewer viewer) {
        return viewer.member().posts().stream()
                .filter(held -> Act.HAND_IN_LEDGER.roles().contains(held.role()))
                .min(Comparator.comparing(HeldPost::level).thenComparing(HeldPost::unitCode))
                .orElseThrow();
    }

    private static byte[] copy(InputStream content, Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Files.copy(new DigestInputStream(content, digest), file, StandardCopyOption.REPLACE_EXISTING);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
