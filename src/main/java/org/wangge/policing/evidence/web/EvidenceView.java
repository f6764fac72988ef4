package org.wangge.policing.evidence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.policing.evidence.Countersignature;
import org.wangge.policing.evidence.EvidenceHandover;
import org.wangge.policing.evidence.EvidenceItem;
import org.wangge.policing.evidence.EvidenceLedger.Entry;
import org.wangge.policing.evidence.Footage;
import org.wangge.policing.evidence.KeptFile;
import org.wangge.policing.evidence.Provenance;

/** An item of evidence as the API shows it. */
@Schema(name = "Evidence")
public record EvidenceView(
        String id,
        @Schema(description = "在本事项案卷中的序号") int number,

        @Schema(description = "随哪个并入的事项来的，空为本事项接受", nullable = true)
        String cameWith,

        String kind,
        String title,
        String description,
        String giver,
        String receivedBy,
        OffsetDateTime receivedAt,
        @Schema(description = "服务器登记时间") OffsetDateTime recordedAt,
        boolean original,
        String copyNote,
        String storagePlace,
        String seal,
        File file,
        FootageView footage,
        String recording,
        @Schema(description = "辅警接受、民警还没有会签：不能作为依据") boolean provisional,
        String ledBy,
        Signature countersigned,
        String corrects,
        String correctedBy,
        @Schema(description = "保存到哪一天，空为永久") LocalDate keepUntil,
        String holder,
        List<HandoverView> handovers) {

    @Schema(name = "EvidenceFile")
    public record File(String name, String mediaType, long size, String sha256) {}

    @Schema(name = "EvidenceFootage")
    public record FootageView(String device, String file, OffsetDateTime begin, OffsetDateTime end) {}

    @Schema(name = "EvidenceCountersignature")
    public record Signature(String by, String recording, OffsetDateTime at) {}

    @Schema(name = "EvidenceHandover")
    public record HandoverView(
            String id,
            String from,
            String to,
            String condition,
            OffsetDateTime offeredAt,
            String state,
            OffsetDateTime answeredAt,
            String reason) {}

    static EvidenceView of(Entry entry) {
        EvidenceItem item = entry.item();
        Provenance from = item.provenance();
        return new EvidenceView(
                item.id().toString(),
                entry.number(),
                entry.cameWith() == null ? null : entry.cameWith().toString(),
                Codes.of(item.kind()),
                item.title(),
                item.description(),
                from.giver(),
                entry.name(from.receivedBy()),
                Days.local(from.receivedAt()),
                Days.local(from.recordedAt()),
                from.original(),
                from.copyNote(),
                from.storagePlace(),
                Codes.of(from.seal()),
                file(entry),
                footage(item.footage()),
                item.recording(),
                entry.isProvisional(),
                entry.name(from.ledBy()),
                signature(entry),
                item.corrects() == null ? null : item.corrects().toString(),
                entry.correctedBy() == null
                        ? null
                        : entry.correctedBy().item().id().toString(),
                entry.keepUntil(),
                entry.name(entry.holder()),
                entry.handovers().stream().map(one -> handover(entry, one)).toList());
    }

    private static File file(Entry entry) {
        KeptFile file = entry.item().file();
        return file == null ? null : new File(entry.fileName(), file.mediaType(), file.sizeBytes(), file.sha256());
    }

    private static FootageView footage(Footage link) {
        return link == null
                ? null
                : new FootageView(link.device(), link.file(), Days.local(link.begin()), Days.local(link.end()));
    }

    private static Signature signature(Entry entry) {
        Countersignature signed = entry.countersignature();
        return signed == null
                ? null
                : new Signature(entry.name(signed.officer()), signed.recording(), Days.local(signed.at()));
    }

    private static HandoverView handover(Entry entry, EvidenceHandover one) {
        return new HandoverView(
                one.id().toString(),
                entry.name(one.fromAccount()),
                entry.name(one.toAccount()),
                one.condition(),
                Days.local(one.offeredAt()),
                Codes.of(one.state()),
                Days.local(one.answeredAt()),
                one.reason());
    }
}
