package org.wangge.policing.evidence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.regex.Pattern;
import org.wangge.http.Faults;
import org.wangge.policing.evidence.EvidenceKind;
import org.wangge.policing.evidence.Footage;
import org.wangge.policing.evidence.NewItem;
import org.wangge.policing.evidence.SealState;

/** What requests about evidence hold, and how it is read. */
final class EvidenceRequests {

    private static final int SHORT = 100;
    private static final int LONG = 1000;
    private static final Pattern DIGEST = Pattern.compile("(?i)[0-9a-f]{64}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private EvidenceRequests() {}

    @Schema(name = "EvidenceRequest")
    record Item(
            @Schema(
                    description = "七类证据之一",
                    allowableValues = {
                        "physical",
                        "documentary",
                        "testimony",
                        "statement",
                        "expert-opinion",
                        "record",
                        "audio-visual"
                    })
            String kind,

            String title,
            String description,
            @Schema(description = "提交人") String giver,

            @Schema(description = "接受时间，不写就是现在", example = "2022-04-11T08:30:00+08:00")
            String receivedAt,

            @Schema(description = "是否原件") Boolean original,
            @Schema(description = "复制件怎么制作、原件在哪里") String copyNote,
            @Schema(description = "存放地点") String storagePlace,

            @Schema(allowableValues = {"sealed", "unsealed", "broken", "not-needed"})
            String seal,

            @Schema(description = "提交方算出的 SHA-256，有文件时必填") String sha256,
            @Schema(description = "上传编号，实物没有") String upload,
            FootageLink footage,
            @Schema(description = "接受过程的录像编号") String recording,
            @Schema(description = "带队民警的用户名，辅警接受时必填") String ledBy,
            @Schema(description = "本项更正的是哪一项") String corrects) {}

    @Schema(name = "FootageLink")
    record FootageLink(String device, String file, String begin, String end) {}

    @Schema(name = "CountersignRequest")
    record Countersign(@Schema(description = "接受过程的录像编号") String recording) {}

    @Schema(name = "EvidenceHandoverRequest")
    record Handover(
            @Schema(description = "接收人的用户名") String to,
            @Schema(description = "移交时的状况") String condition) {}

    @Schema(name = "EvidenceDeclineRequest")
    record Decline(String reason) {}

    static NewItem read(Item sent) {
        Faults faults = new Faults();
        boolean original = sent.original() == null || sent.original();
        NewItem item = new NewItem(
                faults.code("kind", EvidenceKind.class, sent.kind()),
                faults.text("title", sent.title(), SHORT),
                faults.optionalText("description", sent.description(), LONG),
                faults.text("giver", sent.giver(), SHORT),
                faults.moment("receivedAt", sent.receivedAt(), null),
                original,
                original
                        ? faults.optionalText("copyNote", sent.copyNote(), LONG)
                        : faults.text("copyNote", sent.copyNote(), LONG),
                faults.text("storagePlace", sent.storagePlace(), 200),
                faults.code("seal", SealState.class, sent.seal()),
                digest(faults, sent),
                id(faults, "upload", sent.upload()),
                footage(faults, sent.footage()),
                code(faults, "recording", sent.recording()),
                faults.optionalText("ledBy", sent.ledBy(), 64),
                id(faults, "corrects", sent.corrects()));
        faults.raise();
        return item;
    }

    static String recording(Countersign sent) {
        Faults faults = new Faults();
        faults.text("recording", sent.recording(), 64);
        String recording = code(faults, "recording", sent.recording());
        faults.raise();
        return recording;
    }

    private static String digest(Faults faults, Item sent) {
        if (sent.upload() == null) {
            return null;
        }
        String digest = faults.text("sha256", sent.sha256(), 64);
        if (digest != null && !DIGEST.matcher(digest).matches()) {
            faults.add("sha256", "digest-invalid");
        }
        return digest;
    }

    private static Footage footage(Faults faults, FootageLink link) {
        if (link == null) {
            return null;
        }
        faults.text("footage.device", link.device(), 64);
        Footage footage = new Footage(
                code(faults, "footage.device", link.device()),
                faults.optionalText("footage.file", link.file(), 200),
                faults.moment("footage.begin", link.begin(), null),
                faults.moment("footage.end", link.end(), null));
        if (footage.begin() != null && footage.end() != null && footage.end().isBefore(footage.begin())) {
            faults.add("footage.end", "end-before-begin");
        }
        return footage;
    }

    private static String code(Faults faults, String field, String value) {
        String text = value == null || value.isBlank() ? null : value.strip();
        if (text != null && !CODE.matcher(text).matches()) {
            faults.add(field, "code-invalid");
        }
        return text;
    }

    private static Long id(Faults faults, String field, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!ID.matcher(value).matches()) {
            faults.add(field, "type-invalid");
            return null;
        }
        return Long.valueOf(value);
    }
}
