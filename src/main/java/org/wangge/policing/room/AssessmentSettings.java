package org.wangge.policing.room;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much each side of an assessment counts, in percent. An assessment keeps what held when its first part was signed.
 *
 * @param villageWeight the village's part; the station's is the rest
 * @param committeeWeight within the village's part, the committee's score where it gave one; the secretary's is the rest
 */
@ConfigurationProperties("wangge.policing.assessment")
public record AssessmentSettings(
        @DefaultValue("60") int villageWeight,
        @DefaultValue("50") int committeeWeight) {

    public AssessmentSettings {
        if (villageWeight < 0 || villageWeight > 100 || committeeWeight < 0 || committeeWeight > 100) {
            throw new IllegalArgumentException("Weights of an assessment are percents, 0 to 100");
        }
    }
}
