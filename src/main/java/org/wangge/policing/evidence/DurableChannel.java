package org.wangge.policing.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file whose bytes are on the disk once it is closed. */
record DurableChannel(FileChannel file) implements WritableByteChannel {

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        return file.write(bytes);
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            if (file.isOpen()) {
                file.force(true);
            }
        }
    }

    /** Makes a new name in a folder outlive a power cut, where the system can. */
    static void force(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows opens no folders; its names are journaled
        }
    }
}
