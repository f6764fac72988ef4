package org.wangge.policing.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.clock.Days;
import org.wangge.organisation.Staff;
import org.wangge.policing.Kind;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterTimeline;
import org.wangge.policing.Matters;
import org.wangge.policing.cases.Law;
import org.wangge.privacy.KeyedHash;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;

/** Takes items of evidence in (接受证据). */
@Service
public class Receiving {

    private final Matters matters;
    private final EvidenceItems items;
    private final FiledItems filed;
    private final Uploads uploads;
    private final FileCheck check;
    private final EvidenceAccess access;
    private final Staff staff;
    private final MatterTimeline timeline;
    private final Law law;
    private final KeyedHash hash;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Receiving(
            Matters matters,
            EvidenceItems items,
            FiledItems filed,
            Uploads uploads,
            FileCheck check,
            EvidenceAccess access,
            Staff staff,
            MatterTimeline timeline,
            Law law,
            KeyedHash hash,
            TransactionTemplate transaction,
            Clock clock) {
        this.matters = matters;
        this.items = items;
        this.filed = filed;
        this.uploads = uploads;
        this.check = check;
        this.access = access;
        this.staff = staff;
        this.timeline = timeline;
        this.law = law;
        this.hash = hash;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes an item in. Its file is read whole before anything is locked: that may take seconds.
     *
     * @param of the matter, whose file the viewer sees
     * @throws Problem 409 {@code matter-closed}, 422 for what does not fit; an upload that was sent stays
     */
    public EvidenceItem receive(Matter of, Viewer viewer, NewItem given) {
        of.mustBeOpen();
        KeptFile file = given.upload() == null ? null : check.check(upload(given, viewer), given.sha256());
        return transaction.execute(tx -> record(of.id(), viewer, given, file));
    }

    private EvidenceItem record(Long matterId, Viewer viewer, NewItem given, KeptFile file) {
        Matter of = matters.lock(matterId).orElseThrow(Problem::notFound);
        of.mustBeOpen();
        if (given.corrects() != null) {
            mayCorrect(of, given.corrects());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean auxiliary = !access.isPolice(of, viewer);
        Provenance from = new Provenance(
                given.giver(),
                viewer.accountId(),
                given.receivedAt() == null ? now : given.receivedAt().truncatedTo(ChronoUnit.MICROS),
                now,
                auxiliary,
                auxiliary ? leader(of, given.ledBy()) : null,
                given.original(),
                given.copyNote(),
                given.storagePlace(),
                given.seal());
        EvidenceItem item = new EvidenceItem(
                of.id(), filed.nextNumber(of.id()), given, from, file, keepUntil(of, given, auxiliary, now));
        items.save(item.fingerprinted(hash));
        if (file != null) {
            Upload upload = uploads.lock(file.uploadId()).orElseThrow(Problem::notFound);
            if (upload.isTaken()) {
                throw Problem.conflict("already-done");
            }
            upload.takenBy(item.id());
        }
        timeline.record(of, "evidence-received", detail(item));
        return item;
    }

    /** Number and digest: what the audit chain holds of it can't be made to fit another file later. */
    private static String detail(EvidenceItem item) {
        return item.file() == null
                ? "" + item.number()
                : item.number() + " " + item.file().sha256();
    }

    private Upload upload(NewItem given, Viewer viewer) {
        return uploads.findById(given.upload())
                .filter(upload -> upload.accountId().equals(viewer.accountId()) && !upload.isTaken())
                .orElseThrow(() -> Problem.invalid("upload", "upload-unknown"));
    }

    private void mayCorrect(Matter of, Long corrected) {
        boolean here =
                filed.of(of.id()).stream().anyMatch(one -> one.item().id().equals(corrected));
        if (!here) {
            throw Problem.invalid("corrects", "evidence-unknown");
        }
        if (items.existsByCorrects(corrected)) {
            throw Problem.invalid("corrects", "evidence-corrected");
        }
    }

    private Long leader(Matter of, String username) {
        if (username == null) {
            throw Problem.invalid("ledBy", "leader-needed");
        }
        return staff.of(username)
                .filter(member -> member.enabled() && access.isPolice(of, new Viewer(member)))
                .orElseThrow(() -> Problem.invalid("ledBy", "leader-needed"))
                .accountId();
    }

    /**
     * As many months as that day's rule says for a recorder's footage; for good where somebody obstructed, and where it is evidence, which what an
     * auxiliary received becomes with the countersignature.
     */
    private LocalDate keepUntil(Matter of, NewItem given, boolean auxiliary, Instant now) {
        boolean forGood = given.footage() == null || !auxiliary || of.kind() == Kind.OBSTRUCTS_CHECKPOINT;
        LocalDate today = Days.of(now);
        return forGood
                ? null
                : today.plusMonths(law.procedure("footage-months", today).value());
    }
}
