package org.wangge.policing.evidence;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files of evidence are kept, and within which limits.
 *
 * @param dir a folder outside of what is served; several nodes share it
 * @param largest the largest file that is taken
 * @param unattached how long a file that belongs to no item stays after its last byte came
 * @param openUploads how many such files one person may have
 */
@ConfigurationProperties("wangge.evidence")
public record EvidenceSettings(
        @DefaultValue("./data/evidence") Path dir,
        @DefaultValue("2GB") DataSize largest,
        @DefaultValue("P1D") Duration unattached,
        @DefaultValue("10") int openUploads) {}
