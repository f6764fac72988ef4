package org.wangge.policing.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.policing.Matter;
import org.wangge.policing.VillageName;
import org.wangge.policing.evidence.EvidenceLedger.Entry;

/** What the papers about evidence say, in Chinese: the list of what was received, and the chain of custody. */
@Service
@Transactional(readOnly = true)
public class EvidencePapers {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private final EvidenceLedger ledger;
    private final KnownUnits units;
    private final MessageSource texts;
    private final Clock clock;

    EvidencePapers(EvidenceLedger ledger, KnownUnits units, MessageSource texts, Clock clock) {
        this.ledger = ledger;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param printed when the paper was made: what comes later is not on it */
    public record Paper(String number, String station, String village, String printed, List<Line> lines) {}

    /** One item; texts that are not there are empty. */
    public record Line(
            int number,
            String kind,
            String title,
            String description,
            String giver,
            String receiver,
            String leader,
            String received,
            String recorded,
            boolean original,
            String copyNote,
            String place,
            String seal,
            String file,
            String sha256,
            String footage,
            String standing,
            String holder,
            List<Link> chain) {}

    /** One hand-over, signed by giver and receiver in the system. */
    public record Link(String from, String offered, String to, String answered, String condition, String answer) {}

    public Paper of(Matter matter) {
        return new Paper(
                matter.key(),
                name(matter.township()) + "派出所",
                VillageName.of(name(matter.unit())),
                time(clock.instant()),
                ledger.of(matter).stream().map(this::line).toList());
    }

    private Line line(Entry entry) {
        EvidenceItem item = entry.item();
        Provenance from = item.provenance();
        KeptFile file = item.file();
        return new Line(
                entry.number(),
                kind(entry),
                item.title(),
                or(item.description()),
                from.giver(),
                entry.name(from.receivedBy()),
                or(entry.name(from.ledBy())),
                time(from.receivedAt()),
                time(from.recordedAt()),
                from.original(),
                or(from.copyNote()),
                from.storagePlace(),
                text("seal." + Codes.of(from.seal())),
                file == null ? "" : or(entry.fileName()) + "（" + file.mediaType() + "，" + file.sizeBytes() + " 字节）",
                file == null ? "" : file.sha256(),
                footage(item.footage()),
                standing(entry),
                entry.name(entry.holder()),
                entry.handovers().stream().map(one -> link(entry, one)).toList());
    }

    /** What came with a joined matter is on that matter's list by another number. */
    private String kind(Entry entry) {
        String kind = text("evidence-kind." + Codes.of(entry.item().kind()));
        return entry.cameWith() == null
                ? kind
                : kind + text("evidence.came-with", entry.item().number());
    }

    private Link link(Entry entry, EvidenceHandover one) {
        String answer =
                text("evidence-handover." + Codes.of(one.state())) + (one.reason() == null ? "" : "：" + one.reason());
        return new Link(
                entry.name(one.fromAccount()),
                time(one.offeredAt()),
                entry.name(one.toAccount()),
                time(one.answeredAt()),
                one.condition(),
                answer);
    }

    private String standing(Entry entry) {
        if (entry.correctedBy() != null) {
            return text("evidence.corrected-by", entry.correctedBy().number());
        }
        if (entry.isProvisional()) {
            return text("evidence.provisional");
        }
        Countersignature signed = entry.countersignature();
        return signed == null
                ? ""
                : text("evidence.countersigned", entry.name(signed.officer()), time(signed.at()), signed.recording());
    }

    private static String footage(Footage link) {
        if (link == null) {
            return "";
        }
        return String.join(" ", link.device(), or(link.file()), time(link.begin()), time(link.end()))
                .strip();
    }

    private String text(String key, Object... values) {
        return texts.getMessage(key, values, Locale.CHINESE);
    }

    private String name(String unit) {
        return units.find(unit).map(Unit::name).orElse("");
    }

    private static String time(Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(Days.ZONE));
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
