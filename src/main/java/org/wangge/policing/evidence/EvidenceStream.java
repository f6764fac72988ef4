package org.wangge.policing.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.wangge.policing.evidence.EvidenceFiles.Part;

/** The plain bytes of a file of evidence; skipping costs nothing, so that a range is read from where it begins. */
public class EvidenceStream extends InputStream {

    private final EvidenceFiles files;
    private final Long file;
    private final List<Part> parts;
    private final long size;
    private long position;
    private Part current;
    private SeekableByteChannel channel;

    EvidenceStream(EvidenceFiles files, Long file, List<Part> parts) {
        this.files = files;
        this.file = file;
        this.parts = parts;
        this.size = Part.end(parts);
    }

    public long size() {
        return size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return read(ByteBuffer.wrap(into, offset, length));
    }

    int read(ByteBuffer into) throws IOException {
        if (!into.hasRemaining()) {
            return 0;
        }
        if (position >= size) {
            return -1;
        }
        moveTo(position);
        int before = into.limit();
        into.limit((int) Math.min(before, into.position() + current.end() - position));
        int read = channel.read(into);
        into.limit(before);
        if (read < 0) {
            throw new EOFException("A part is shorter than its name says");
        }
        position += read;
        return read;
    }

    @Override
    public long skip(long count) {
        long skipped = Math.max(0, Math.min(count, size - position));
        position += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, size - position);
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    private void moveTo(long place) throws IOException {
        if (channel == null || place < current.start() || place >= current.end()) {
            close();
            current = parts.stream()
                    .filter(part -> place >= part.start() && place < part.end())
                    .findFirst()
                    .orElseThrow();
            channel = files.open(file, current);
        }
        if (channel.position() != place - current.start()) {
            channel.position(place - current.start());
        }
    }
}
