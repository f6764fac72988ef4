package org.wangge.policing.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.wangge.privacy.FileEncryption;
import org.wangge.problem.Problem;

/**
 * The files of evidence on the disk. Each is a folder of parts, written one after the other as the bytes come, each
 * encrypted and whole by itself: nothing is ever there in plain, a killed process loses at most the part that it was
 * writing, and a finished file needs no copying together. A part is bound to its file and place, so that parts can't
 * be exchanged.
 */
@Component
public class EvidenceFiles {

    private static final int PART = 8 << 20;
    private static final int BUFFER = 64 << 10;
    /** A connection that breaks after each few bytes must not fill the folder. */
    private static final int MOST_PARTS = 20_000;

    private final Path dir;
    private final FileEncryption encryption;

    EvidenceFiles(EvidenceSettings settings, FileEncryption encryption) {
        this.dir = settings.dir();
        this.encryption = encryption;
    }

    void create(Long file) throws IOException {
        Files.createDirectories(folder(file));
    }

    /** How many bytes are kept for good. */
    long size(Long file) throws IOException {
        return Part.end(parts(file));
    }

    /**
     * Takes bytes in where the file ends now, until there are enough or no more come.
     *
     * @return the new size
     * @throws SenderGone where the bytes stop coming; what came is kept
     */
    long append(Long file, InputStream bytes, long until) throws IOException {
        List<Part> parts = parts(file);
        long at = Part.end(parts);
        for (int count = parts.size(); at < until; count++) {
            if (count >= MOST_PARTS) {
                throw new Problem(413, "too-large", List.of());
            }
            long written = write(file, at, bytes, Math.min(PART, until - at));
            if (written == 0) {
                break;
            }
            at += written;
        }
        return at;
    }

    /** The plain bytes, to be read from anywhere. */
    public EvidenceStream open(Long file) throws IOException {
        return new EvidenceStream(this, file, parts(file));
    }

    SeekableByteChannel open(Long file, Part part) throws IOException {
        return encryption.decrypting(FileChannel.open(folder(file).resolve(part.name())), name(file, part.start()));
    }

    void delete(Long file) throws IOException {
        FileSystemUtils.deleteRecursively(folder(file));
    }

    /** Where a file's parts are; the name says nothing. */
    Path folder(Long file) {
        return dir.resolve(Long.toString(file));
    }

    List<Part> parts(Long file) throws IOException {
        if (!Files.isDirectory(folder(file))) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder(file))) {
            return Part.inOrder(found.map(path -> path.getFileName().toString()).toList());
        }
    }

    private long write(Long file, long start, InputStream bytes, long most) throws IOException {
        Path folder = folder(file);
        Path draft = folder.resolve("incoming");
        SenderGone broken = null;
        long written = 0;
        try (WritableByteChannel sealed = encryption.encrypting(
                new DurableChannel(FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)),
                name(file, start))) {
            byte[] buffer = new byte[BUFFER];
            int read = 0;
            while (written < most && broken == null && read >= 0) {
                try {
                    read = bytes.read(buffer, 0, (int) Math.min(buffer.length, most - written));
                } catch (IOException stopped) {
                    // what came is good: it is sealed and kept, and the sender goes on from there
                    broken = new SenderGone(stopped);
                    read = 0;
                }
                for (ByteBuffer taken = ByteBuffer.wrap(buffer, 0, Math.max(read, 0)); taken.hasRemaining(); ) {
                    written += sealed.write(taken);
                }
            }
        }
        if (written > 0) {
            Files.move(draft, folder.resolve(new Part(start, written).name()), StandardCopyOption.ATOMIC_MOVE);
            DurableChannel.force(folder);
        } else {
            Files.delete(draft);
        }
        if (broken != null) {
            throw broken;
        }
        return written;
    }

    private static String name(Long file, long start) {
        return file + ":" + start;
    }

    /** One part: where it begins in its file and how many plain bytes it holds; its file's name says both. */
    record Part(long start, long length) {

        private static final String NAME = "\\d{1,13}-\\d{1,8}";

        String name() {
            return start + "-" + length;
        }

        long end() {
            return start + length;
        }

        static long end(List<Part> parts) {
            return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).end();
        }

        /** From the beginning on, without a gap. */
        static List<Part> inOrder(List<String> names) {
            List<Part> known = names.stream()
                    .filter(name -> name.matches(NAME))
                    .map(name -> name.split("-"))
                    .map(two -> new Part(Long.parseLong(two[0]), Long.parseLong(two[1])))
                    .sorted(java.util.Comparator.comparingLong(Part::start))
                    .toList();
            List<Part> whole = new ArrayList<>();
            for (Part part : known) {
                if (part.start() == end(whole)) {
                    whole.add(part);
                }
            }
            return whole;
        }
    }
}
