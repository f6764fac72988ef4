package org.wangge.policing.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.wangge.organisation.Staff;
import org.wangge.policing.Kind;
import org.wangge.policing.Matter;
import org.wangge.policing.Reporting;
import org.wangge.security.Viewer;

/** Takes in many items with a file each, as the application does, without a network between. */
public class ManyItems {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n'};

    private final UploadDesk desk;
    private final EvidenceFiles files;
    private final EvidenceSettings settings;
    private final Receiving receiving;
    private final Reporting reporting;
    private final Staff staff;
    private final Random random = new Random(62);

    ManyItems(
            UploadDesk desk,
            EvidenceFiles files,
            EvidenceSettings settings,
            Receiving receiving,
            Reporting reporting,
            Staff staff) {
        this.desk = desk;
        this.files = files;
        this.settings = settings;
        this.receiving = receiving;
        this.reporting = reporting;
        this.staff = staff;
    }

    /** @return the folder with all the files */
    public Path take(int items, int size) {
        Viewer officer = new Viewer(staff.of("station").orElseThrow());
        Matter matter = reporting.report("141182100200", Kind.OBSTRUCTS_CHECKPOINT, "不开门", null, officer);
        for (int i = 0; i < items; i++) {
            receiving.receive(matter, officer, item(i, sent(officer, size)));
        }
        return settings.dir();
    }

    private record Sent(Long upload, String sha256) {}

    private Sent sent(Viewer officer, int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        System.arraycopy(PDF, 0, bytes, 0, PDF.length);
        try {
            Upload upload = desk.begin(officer.accountId(), "材料.pdf", size);
            files.append(upload.id(), new ByteArrayInputStream(bytes), size);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new Sent(upload.id(), HexFormat.of().formatHex(digest.digest(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NewItem item(int count, Sent file) {
        return new NewItem(
                EvidenceKind.DOCUMENTARY,
                "材料 " + count,
                null,
                "程大门",
                null,
                true,
                null,
                "案卷",
                SealState.NOT_NEEDED,
                file.sha256(),
                file.upload(),
                null,
                null,
                null,
                null);
    }
}
