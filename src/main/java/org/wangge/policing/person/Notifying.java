package org.wangge.policing.person;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.documents.ComplaintAnswer;
import org.wangge.documents.MatterPaper;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterTimeline;
import org.wangge.policing.Matters;
import org.wangge.problem.Problem;

/** Makes out what the person is given on paper, and keeps when and how it was handed over. */
@Service
public class Notifying {

    /** How a paper can be handed over. */
    public static final Set<String> WAYS = Set.of("in-person", "left-with-adult", "signature-refused");

    private static final Locale PAPER = Locale.SIMPLIFIED_CHINESE;

    private final Matters matters;
    private final MatterNotices notices;
    private final MatterComplaints complaints;
    private final OwnLinks links;
    private final Whose whose;
    private final Standing standing;
    private final MatterTimeline timeline;
    private final Clock clock;

    Notifying(
            Matters matters,
            MatterNotices notices,
            MatterComplaints complaints,
            OwnLinks links,
            Whose whose,
            Standing standing,
            MatterTimeline timeline,
            Clock clock) {
        this.matters = matters;
        this.notices = notices;
        this.complaints = complaints;
        this.links = links;
        this.whose = whose;
        this.standing = standing;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** A new paper with a new link. Earlier links open until they are revoked or expire. */
    @Transactional
    public MatterPaper make(Long matterId, Long by, String baseUrl) {
        Matter matter = locked(matterId);
        matter.mustBeOpen();
        OwnLinks.Made made = links.make(matter.id(), Codes.of(matter.stage()), by);
        timeline.record(matter, "notice-made", Codes.of(matter.stage()));
        return paper(matter, made.notice(), baseUrl + "/own/" + made.token());
    }

    /**
     * The same paper again, for whoever still has its token.
     *
     * @throws Problem 404 where the token is not this notice's
     */
    @Transactional
    public MatterPaper again(Matter matter, Long noticeId, String token, String baseUrl) {
        MatterNotice notice = links.find(token)
                .filter(found -> found.id().equals(noticeId) && found.matterId().equals(matter.id()))
                .orElseThrow(Problem::notFound);
        return paper(matter, notice, baseUrl + "/own/" + token);
    }

    private MatterPaper paper(Matter matter, MatterNotice notice, String link) {
        return new MatterPaper(
                notice.id().toString(),
                Days.of(notice.madeAt()),
                whose.name(matter).orElse(null),
                standing.claim(matter, PAPER),
                Days.of(matter.reportedAt()),
                standing.stage(matter, PAPER),
                standing.decides(matter, PAPER),
                standing.until(matter, PAPER),
                standing.station(matter, PAPER),
                standing.county(matter, PAPER),
                link,
                QrCode.of(link),
                Days.of(notice.expiresAt()).minusDays(1));
    }

    /** @param how one of {@link #WAYS} */
    @Transactional
    public void handed(Long matterId, Long noticeId, String how, Long by) {
        Matter matter = locked(matterId);
        MatterNotice notice = notices.findByIdAndMatterId(noticeId, matterId).orElseThrow(Problem::notFound);
        if (notice.handedAt() != null) {
            throw Problem.conflict("already-done");
        }
        notice.handed(how, by, clock.instant());
        timeline.record(matter, "notice-handed", how);
    }

    /** Closes every link of the matter, such as when a paper was lost. */
    @Transactional
    public void revoke(Long matterId, Long by) {
        Matter matter = locked(matterId);
        notices.findByMatterIdOrderByIdDesc(matterId).forEach(notice -> notice.revoke(by, clock.instant()));
        timeline.record(matter, "links-revoked", null);
    }

    @Transactional(readOnly = true)
    public List<MatterNotice> of(Matter matter) {
        return notices.findByMatterIdOrderByIdDesc(matter.id());
    }

    /** Whether a paper is due: none was handed over at this stage yet. */
    @Transactional(readOnly = true)
    public boolean isDue(Matter matter) {
        String stage = Codes.of(matter.stage());
        return matter.isOpen()
                && notices.findByMatterIdOrderByIdDesc(matter.id()).stream()
                        .noneMatch(notice ->
                                notice.handedAt() != null && notice.stage().equals(stage));
    }

    /** The written answer to a complaint. */
    @Transactional
    public ComplaintAnswer answer(Matter matter, Long complaintId) {
        MatterComplaint complaint = complaints.about(matter.id()).stream()
                .filter(one -> one.id().equals(complaintId) && one.answeredAt() != null)
                .findFirst()
                .orElseThrow(Problem::notFound);
        return new ComplaintAnswer(
                complaint.id().toString(),
                standing.county(matter, PAPER),
                Days.of(complaint.at()),
                Days.of(complaint.answeredAt()),
                whoComplained(complaint).orElse(null),
                complaint.isUpheld(),
                complaint.answer());
    }

    /** Of whom the matter was for which they had their link: it may have been joined into another since. */
    private Optional<String> whoComplained(MatterComplaint complaint) {
        Long own = complaint.noticeId() == null
                ? complaint.matterId()
                : notices.findById(complaint.noticeId()).orElseThrow().matterId();
        return whose.name(matters.findById(own).orElseThrow());
    }

    private Matter locked(Long id) {
        return matters.lock(id).orElseThrow(Problem::notFound);
    }
}
