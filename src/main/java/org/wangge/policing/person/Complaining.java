package org.wangge.policing.person;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterTimeline;
import org.wangge.policing.Matters;
import org.wangge.problem.Problem;

/** Takes complaints about how a matter is handled, by the person's link or on paper, and begins what answers them. */
@Service
public class Complaining {

    private final Matters matters;
    private final MatterComplaints complaints;
    private final MatterTimeline timeline;
    private final ComplaintProcess process;
    private final Clock clock;

    Complaining(
            Matters matters,
            MatterComplaints complaints,
            MatterTimeline timeline,
            ComplaintProcess process,
            Clock clock) {
        this.matters = matters;
        this.complaints = complaints;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
    }

    /** @throws Problem 409 {@code matter-closed} */
    @Transactional
    public void complain(Spoken spoken) {
        Matter matter = matters.lock(spoken.matterId()).orElseThrow(Problem::notFound);
        if (spoken.formKey() != null && complaints.existsByFormKey(spoken.formKey())) {
            return;
        }
        matter.mustBeOpen();
        Optional<MatterComplaint> open = open(matter);
        complaints.save(
                new MatterComplaint(spoken, open.map(MatterComplaint::id).orElse(null), clock.instant()));
        timeline.record(matter, open.isEmpty() ? "complained" : "complaint-joined", spoken.way());
        if (open.isEmpty()) {
            matter.complained();
            process.begin(matter);
        }
    }

    /** The complaints about a matter, and about those that were joined into it. */
    @Transactional(readOnly = true)
    public List<MatterComplaint> of(Matter matter) {
        return complaints.about(matter.id());
    }

    Optional<MatterComplaint> open(Matter matter) {
        return complaints.findByMatterIdAndAnsweredAtIsNullAndJoinedIsNull(matter.id());
    }
}
