package org.wangge.policing.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.policing.Matter;
import org.wangge.problem.Problem;

/** All that is on record of a matter's evidence, read together: for lists, papers and single items alike. */
@Service
@Transactional(readOnly = true)
public class EvidenceLedger {

    private final FiledItems items;
    private final Countersignatures signatures;
    private final EvidenceHandovers handovers;
    private final Uploads uploads;
    private final Accounts accounts;

    EvidenceLedger(
            FiledItems items,
            Countersignatures signatures,
            EvidenceHandovers handovers,
            Uploads uploads,
            Accounts accounts) {
        this.items = items;
        this.signatures = signatures;
        this.handovers = handovers;
        this.uploads = uploads;
        this.accounts = accounts;
    }

    /**
     * An item with what came after it.
     *
     * @param number in the matter's file
     * @param cameWith the joined matter for which it was received; {@code null} where it was received for this one
     * @param countersignature {@code null} while there is none
     * @param handovers oldest first
     * @param correctedBy the item that corrects it, with its number, or {@code null}
     * @param fileName as its sender called it, or {@code null}
     * @param people the accounts that it names, by id
     */
    public record Entry(
            EvidenceItem item,
            int number,
            Long cameWith,
            Countersignature countersignature,
            List<EvidenceHandover> handovers,
            FiledItem correctedBy,
            String fileName,
            Map<Long, Account> people) {

        /** Grounds nothing yet: an auxiliary received it, and nobody of the police has countersigned. */
        public boolean isProvisional() {
            return item.provenance().auxiliary() && countersignature == null;
        }

        /** What turned out to be evidence is kept for good, whatever its footage was to be kept for. */
        public java.time.LocalDate keepUntil() {
            return isProvisional() ? item.keepUntil() : null;
        }

        public Long holder() {
            return EvidenceCustody.holder(item, handovers);
        }

        public Optional<EvidenceHandover> openOffer() {
            return handovers.stream()
                    .filter(one -> one.state() == EvidenceHandover.State.OPEN)
                    .findFirst();
        }

        public String name(Long account) {
            return people.containsKey(account) ? people.get(account).name() : null;
        }

        /** Says nothing of what it holds. */
        @Override
        public String toString() {
            return "Entry";
        }
    }

    public List<Entry> of(Matter matter) {
        List<FiledItem> found = items.of(matter.id());
        List<EvidenceItem> all = found.stream().map(FiledItem::item).toList();
        List<Long> ids = all.stream().map(EvidenceItem::id).toList();
        Map<Long, Countersignature> signed = byId(signatures.findAllById(ids), Countersignature::itemId);
        Map<Long, List<EvidenceHandover>> chains = handovers.findByItemIdInOrderById(ids).stream()
                .collect(Collectors.groupingBy(EvidenceHandover::itemId));
        Map<Long, FiledItem> corrections = new HashMap<>();
        found.stream()
                .filter(one -> one.item().corrects() != null)
                .forEach(one -> corrections.put(one.item().corrects(), one));
        Map<Long, Upload> files = byId(
                uploads.findAllById(all.stream()
                        .filter(one -> one.file() != null)
                        .map(one -> one.file().uploadId())
                        .toList()),
                Upload::id);
        Map<Long, Account> people = byId(accounts.findAllById(named(all, chains, signed)), Account::id);
        return found.stream()
                .map(one -> new Entry(
                        one.item(),
                        one.number(),
                        one.item().matterId().equals(matter.id())
                                ? null
                                : one.item().matterId(),
                        signed.get(one.item().id()),
                        chains.getOrDefault(one.item().id(), List.of()),
                        corrections.get(one.item().id()),
                        one.item().file() == null
                                ? null
                                : files.get(one.item().file().uploadId()).fileName(),
                        people))
                .toList();
    }

    /** @throws Problem 404 for an item that is not in the matter's file */
    public Entry of(Matter matter, Long item) {
        return of(matter).stream()
                .filter(entry -> entry.item().id().equals(item))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static List<Long> named(
            List<EvidenceItem> all, Map<Long, List<EvidenceHandover>> chains, Map<Long, Countersignature> signed) {
        Stream<Long> received = all.stream()
                .flatMap(one -> Stream.of(
                        one.provenance().receivedBy(), one.provenance().ledBy()));
        Stream<Long> handed = chains.values().stream()
                .flatMap(List::stream)
                .flatMap(one -> Stream.of(one.fromAccount(), one.toAccount()));
        Stream<Long> countersigned = signed.values().stream().map(Countersignature::officer);
        return Stream.of(received, handed, countersigned)
                .flatMap(Function.identity())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private static <T> Map<Long, T> byId(List<T> rows, Function<T, Long> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
