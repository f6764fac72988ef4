package org.wangge.policing.evidence;

import jakarta.persistence.Embeddable;

/**
 * The file of an item: where it is kept, and what was found when it was taken in.
 *
 * @param mediaType what its bytes say it is
 * @param sha256 of the plain bytes, lower case hexadecimal
 */
@Embeddable
public record KeptFile(Long uploadId, String mediaType, Long sizeBytes, String sha256) {}
