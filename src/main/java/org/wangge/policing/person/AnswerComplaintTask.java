package org.wangge.policing.person;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.codes.Codes;
import org.wangge.policing.Impartiality;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterLock;
import org.wangge.policing.MatterPeople;
import org.wangge.policing.MatterTimeline;
import org.wangge.policing.Matters;
import org.wangge.problem.Problem;
import org.wangge.returns.CaseNotes;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;
import org.wangge.worklist.TaskHandler;

/** 答复投诉: somebody of the county's police who had no hand in the matter says whether the person is right. */
@Component
class AnswerComplaintTask implements TaskHandler {

    /** What somebody may have done with a matter and still judge how it was handled. */
    private static final Set<String> NO_HAND =
            Set.of("opened", "complained", "complaint-joined", "complaint-answered", "person-heard");

    private final Matters matters;
    private final MatterLock lock;
    private final MatterPeople people;
    private final MatterComplaints complaints;
    private final MatterTimeline timeline;
    private final Impartiality impartiality;
    private final CaseNotes cases;
    private final Viewers viewers;
    private final Clock clock;

    AnswerComplaintTask(
            Matters matters,
            MatterLock lock,
            MatterPeople people,
            MatterComplaints complaints,
            MatterTimeline timeline,
            Impartiality impartiality,
            CaseNotes cases,
            Viewers viewers,
            Clock clock) {
        this.matters = matters;
        this.lock = lock;
        this.people = people;
        this.complaints = complaints;
        this.timeline = timeline;
        this.impartiality = impartiality;
        this.cases = cases;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("answer-complaint");
    }

    @Override
    public void lock(String businessKey) {
        lock.byKey(businessKey);
    }

    @Override
    public String caseNumber(String businessKey) {
        return matters.findById(Long.valueOf(businessKey))
                .map(Matter::caseNumber)
                .orElse(null);
    }

    @Override
    public String subject() {
        return "matter";
    }

    @Override
    public Map<String, String> people(Collection<String> businessKeys) {
        return people.byKeys(businessKeys);
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Matter matter = matters.findById(Long.valueOf(task.businessKey())).orElseThrow(Problem::notFound);
        Map<String, Object> data = new LinkedHashMap<>();
        if (matter.caseNumber() != null) {
            data.putAll(cases.card(matter.caseNumber()));
        }
        data.put("kind", Codes.of(matter.kind()));
        data.put("complaint", words(matter));
        return data;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, Submission data) {
        Matter matter = lock.byKey(task.businessKey());
        Viewer viewer = viewers.current();
        for (Matter judged : judged(matter)) {
            impartiality.require(judged, viewer);
            if (hadAHand(judged, viewer.accountId())) {
                throw Problem.conflict("matter-own-hand");
            }
        }
        String outcome = data.text("outcome");
        waiting(matter).forEach(one -> one.answer(outcome, data.text("answer"), viewer.accountId(), clock.instant()));
        timeline.record(matter, "complaint-answered", outcome);
        return Map.of("outcome", outcome);
    }

    /** What waits for this answer: the first complaint, and those that joined it. */
    private List<MatterComplaint> waiting(Matter matter) {
        return complaints.findByMatterIdOrderById(matter.id()).stream()
                .filter(one -> one.answeredAt() == null)
                .toList();
    }

    private String words(Matter matter) {
        return waiting(matter).stream().map(MatterComplaint::words).collect(Collectors.joining("\n\n"));
    }

    /** The matter, and the one it was joined into, which ends as well where the person is right. */
    private List<Matter> judged(Matter matter) {
        return matter.joinedInto() == null
                ? List.of(matter)
                : List.of(matter, matters.findById(matter.joinedInto()).orElseThrow());
    }

    private boolean hadAHand(Matter matter, Long account) {
        return timeline.of(matter).stream()
                .anyMatch(event -> account.equals(event.accountId()) && !NO_HAND.contains(event.what()));
    }
}
