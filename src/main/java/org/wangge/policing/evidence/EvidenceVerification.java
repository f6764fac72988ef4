package org.wangge.policing.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.wangge.privacy.KeyedHash;

/** Decrypts every file and compares its digest, and every record's fingerprint, on as many cores as there are. */
@Component
public class EvidenceVerification {

    private static final int PAGE = 500;

    private final EvidenceItems items;
    private final FiledItems filed;
    private final FileCheck check;
    private final KeyedHash hash;

    EvidenceVerification(EvidenceItems items, FiledItems filed, FileCheck check, KeyedHash hash) {
        this.items = items;
        this.filed = filed;
        this.check = check;
        this.hash = hash;
    }

    /** What can be wrong with an item. */
    public enum Fault {
        RECORD_ALTERED,
        FILE_MISSING,
        FILE_ALTERED
    }

    public record Finding(Long matter, Long item, int number, Fault fault) {}

    /** @param findings in the order of the items, empty where all is as it was taken in */
    public record Result(int items, int files, long bytes, List<Finding> findings) {

        public boolean isIntact() {
            return findings.isEmpty();
        }
    }

    public Result ofMatter(Long matterId) {
        Count count = new Count();
        onAllCores(workers -> verify(filed.of(matterId), workers, count));
        return count.result();
    }

    public Result ofAll() {
        Count count = new Count();
        onAllCores(workers -> {
            List<EvidenceItem> page = items.findByIdGreaterThanOrderById(0L, Limit.of(PAGE));
            while (!page.isEmpty()) {
                verify(
                        page.stream()
                                .map(item -> new FiledItem(item, item.number()))
                                .toList(),
                        workers,
                        count);
                page = items.findByIdGreaterThanOrderById(
                        page.get(page.size() - 1).id(), Limit.of(PAGE));
            }
        });
        return count.result();
    }

    private void onAllCores(java.util.function.Consumer<ExecutorService> work) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            work.accept(workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private void verify(List<FiledItem> some, ExecutorService workers, Count count) {
        List<Future<Optional<Fault>>> faults = some.stream()
                .map(filed -> workers.submit(() -> fault(filed.item())))
                .toList();
        for (int i = 0; i < some.size(); i++) {
            count.add(some.get(i), found(faults.get(i)));
        }
    }

    private Optional<Fault> fault(EvidenceItem item) {
        if (!item.isAsWritten(hash)) {
            return Optional.of(Fault.RECORD_ALTERED);
        }
        if (item.file() == null) {
            return Optional.empty();
        }
        try {
            if (!check.isThere(item.file().uploadId())) {
                return Optional.of(Fault.FILE_MISSING);
            }
            boolean same =
                    check.digest(item.file().uploadId()).equals(item.file().sha256());
            return same ? Optional.empty() : Optional.of(Fault.FILE_ALTERED);
        } catch (IOException unreadable) {
            return Optional.of(Fault.FILE_ALTERED);
        }
    }

    private static Optional<Fault> found(Future<Optional<Fault>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static class Count {
        private int items;
        private int files;
        private long bytes;
        private final List<Finding> findings = new ArrayList<>();

        void add(FiledItem filed, Optional<Fault> fault) {
            EvidenceItem item = filed.item();
            items++;
            if (item.file() != null) {
                files++;
                bytes += item.file().sizeBytes();
            }
            fault.ifPresent(one -> findings.add(new Finding(item.matterId(), item.id(), filed.number(), one)));
        }

        Result result() {
            return new Result(items, files, bytes, List.copyOf(findings));
        }
    }
}
