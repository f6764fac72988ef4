package org.wangge.policing.cases;

import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.policing.Matter;
import org.wangge.policing.person.Hearing;
import org.wangge.policing.person.MatterStatement;

/** What the person has said about a matter since a moment, by their own link or as somebody wrote it down. */
@Component
class SaidSince {

    private final Hearing hearing;

    SaidSince(Hearing hearing) {
        this.hearing = hearing;
    }

    /** Empty where nothing was said. */
    String words(Matter matter, Instant since) {
        return hearing.of(matter).stream()
                .filter(said -> said.at().isAfter(since))
                .map(MatterStatement::words)
                .collect(Collectors.joining("\n\n"));
    }
}
