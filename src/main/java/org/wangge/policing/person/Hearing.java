package org.wangge.policing.person;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.codes.Codes;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterTimeline;
import org.wangge.policing.Matters;
import org.wangge.problem.Problem;

/**
 * Takes what the person has to say, by their link or as somebody wrote it down for them. While a penalty is intended it
 * counts as being heard.
 */
@Service
public class Hearing {

    private final Matters matters;
    private final MatterStatements statements;
    private final MatterTimeline timeline;
    private final Clock clock;

    Hearing(Matters matters, MatterStatements statements, MatterTimeline timeline, Clock clock) {
        this.matters = matters;
        this.statements = statements;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws Problem 409 {@code matter-closed} */
    @Transactional
    public void hear(Spoken spoken) {
        Matter matter = matters.lock(spoken.matterId()).orElseThrow(Problem::notFound);
        if (spoken.formKey() != null && statements.existsByFormKey(spoken.formKey())) {
            return;
        }
        matter.mustBeOpen();
        statements.save(new MatterStatement(spoken, Codes.of(matter.stage()), clock.instant()));
        timeline.record(matter, "person-heard", spoken.way());
    }

    /** What was said about a matter, and about those that were joined into it. */
    @Transactional(readOnly = true)
    public List<MatterStatement> of(Matter matter) {
        return statements.about(matter.id());
    }
}
