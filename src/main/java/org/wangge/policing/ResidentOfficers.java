package org.wangge.policing;

import java.time.LocalDate;
import java.util.List;

/** Who of the resident officers (驻村辅警) can be sent to a village on a day. Whoever keeps the roster answers. */
public interface ResidentOfficers {

    /**
     * Those who hold the post at the village on that day and are not absent: the village's own officer first, then who
     * covers. Empty for a vacancy, or an absence that nobody covers.
     */
    List<Officer> available(String village, LocalDate day);

    /**
     * An officer at a village on a day.
     *
     * @param cover appointed for somebody else's absence or for a vacancy, and not the village's own officer
     */
    record Officer(Long accountId, String username, String name, boolean cover) {}
}
