package org.wangge.policing.person;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.policing.Matter;
import org.wangge.policing.Matters;
import org.wangge.privacy.KeyedHash;
import org.wangge.problem.Problem;

/** What the person's own link shows and takes. It names nobody but the person, and them masked. */
@Service
public class OwnMatters {

    /** How much one link takes in: more than anybody has to say, less than fills a disk. */
    static final int MOST = 20;

    private final OwnLinks links;
    private final Matters matters;
    private final MatterStatements statements;
    private final MatterComplaints complaints;
    private final Whose whose;
    private final Standing standing;
    private final Reconsidering reconsidering;
    private final KeyedHash hash;
    private final Clock clock;

    OwnMatters(
            OwnLinks links,
            Matters matters,
            MatterStatements statements,
            MatterComplaints complaints,
            Whose whose,
            Standing standing,
            Reconsidering reconsidering,
            KeyedHash hash,
            Clock clock) {
        this.links = links;
        this.matters = matters;
        this.statements = statements;
        this.complaints = complaints;
        this.whose = whose;
        this.standing = standing;
        this.reconsidering = reconsidering;
        this.hash = hash;
        this.clock = clock;
    }

    /** @param outcome {@code dismissed}, {@code upheld}, or {@code null} while it waits */
    public record Complained(Instant at, String outcome) {}

    /**
     * @param name masked, {@code null} where it is not known
     * @param heard when something was said by this link or written down
     * @param reconsideration where a decision was served, else {@code null}
     * @param reconsiderable whether it can be asked for today
     */
    public record View(
            String name,
            String claim,
            Instant reportedAt,
            boolean open,
            String stage,
            String decides,
            String until,
            String station,
            String county,
            Instant linkUntil,
            List<Instant> heard,
            List<Complained> complaints,
            Reconsidering.State reconsideration,
            boolean reconsiderable) {}

    @Transactional(readOnly = true)
    public Optional<View> open(String token, Locale locale) {
        return links.find(token).map(notice -> view(notice, locale));
    }

    /**
     * Words that come by a link.
     *
     * @param formKey of the form that was sent
     * @return empty where no link of this token opens
     */
    @Transactional(readOnly = true)
    public Optional<Spoken> spoken(String token, String formKey, String words) {
        return links.find(token)
                .map(notice -> new Spoken(
                        notice.matterId(), notice.id(), hash.of("own-form", notice.id() + ":" + formKey), null, words));
    }

    /** @throws Problem 409 {@code own-link-full} where a link has taken in all that it takes */
    @Transactional(readOnly = true)
    public void demandRoom(Spoken spoken) {
        if (statements.countByNoticeId(spoken.noticeId()) + complaints.countByNoticeId(spoken.noticeId()) >= MOST) {
            throw Problem.conflict("own-link-full");
        }
    }

    /** Of a matter that was joined into another the words go there: nobody works on the first any more. */
    @Transactional(readOnly = true)
    public Spoken whereItIsWorkedOn(Spoken spoken) {
        return spoken.about(goesOn(find(spoken.matterId())).id());
    }

    private Matter goesOn(Matter own) {
        return own.joinedInto() == null ? own : find(own.joinedInto());
    }

    private Matter find(Long id) {
        return matters.findById(id).orElseThrow(Problem::notFound);
    }

    private View view(MatterNotice notice, Locale locale) {
        Matter matter = find(notice.matterId());
        Matter goesOn = goesOn(matter);
        boolean joined = goesOn != matter && goesOn.isOpen();
        Reconsidering.State state = reconsidering.state(matter).orElse(null);
        return new View(
                whose.maskedName(matter).orElse(null),
                standing.claim(matter, locale),
                matter.reportedAt(),
                goesOn.isOpen(),
                joined ? standing.joined(matter, locale) : stage(matter, state, locale),
                joined ? standing.decidesJoined(matter, locale) : standing.decides(matter, locale),
                standing.until(goesOn, locale),
                standing.station(matter, locale),
                standing.county(matter, locale),
                notice.expiresAt(),
                statements.of(matter.id(), notice.id()).stream()
                        .map(MatterStatement::at)
                        .toList(),
                complaints.of(matter.id(), notice.id()).stream()
                        .map(one -> new Complained(one.at(), one.outcome()))
                        .toList(),
                state,
                matter.isOpen() && state != null && state.isOpen(Days.today(clock)));
    }

    private String stage(Matter matter, Reconsidering.State state, Locale locale) {
        return state != null && matter.isOpen() ? standing.decided(locale) : standing.stage(matter, locale);
    }
}
