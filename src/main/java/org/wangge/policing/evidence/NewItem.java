package org.wangge.policing.evidence;

import java.time.Instant;

/**
 * An item as its receiver hands it in.
 *
 * @param sha256 what the receiver's own machine computed; {@code null} without a file
 * @param upload the file, or {@code null} for a physical thing
 * @param ledBy the username of the police officer who led an auxiliary
 * @param corrects the item that this one corrects, or {@code null}
 */
public record NewItem(
        EvidenceKind kind,
        String title,
        String description,
        String giver,
        Instant receivedAt,
        boolean original,
        String copyNote,
        String storagePlace,
        SealState seal,
        String sha256,
        Long upload,
        Footage footage,
        String recording,
        String ledBy,
        Long corrects) {

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "NewItem";
    }
}
