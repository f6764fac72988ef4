package org.wangge.policing;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.StaffMember;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;

/** The way to a matter for whoever asks: it answers with what {@link MatterSight} lets them see, or not at all. */
@Service
@Transactional(readOnly = true)
public class MatterAccess {

    private static final String SCOPE = "matter-";

    private final Matters matters;
    private final MatterSight sight;
    private final MatterSearch search;
    private final MatterOpenings openings;

    MatterAccess(Matters matters, MatterSight sight, MatterSearch search, MatterOpenings openings) {
        this.matters = matters;
        this.sight = sight;
        this.search = search;
        this.openings = openings;
    }

    /** The tenant of everything that runs for a matter in the engine. */
    public static String scope(Matter of) {
        return SCOPE + of.id();
    }

    /** The tenants of the open matters whose files somebody may read. */
    public Set<String> scopes(StaffMember member) {
        return search.openFiles(member).stream().map(id -> SCOPE + id).collect(Collectors.toSet());
    }

    /**
     * Opens the file, which goes on the record and is shown to the head of the station.
     *
     * @throws Problem 404 for everybody but those who work on it now
     */
    @Transactional
    public Matter file(String id, Viewer viewer) {
        Matter found = worked(id, viewer);
        openings.opened(found, viewer);
        return found;
    }

    /**
     * The matter for whoever may read its file and is about to do something with it; to act is recorded as an act, and
     * not as an opening.
     *
     * @throws Problem 404
     */
    public Matter worked(String id, Viewer viewer) {
        return find(id).filter(of -> sight.of(of, viewer) == Sight.FILE).orElseThrow(Problem::notFound);
    }

    /**
     * The matter for whoever may know that it exists and how it ended, and for those who see more.
     *
     * @throws Problem 404
     */
    public Matter outcome(String id, Viewer viewer) {
        return find(id).filter(of -> sight.of(of, viewer) != Sight.NONE).orElseThrow(Problem::notFound);
    }

    /**
     * A case before the police for those above the station who may give it more time; what stands in the file is not
     * answered to them for that.
     *
     * @throws Problem 404 for all but county police, and for what is no open case
     */
    public Matter extendable(String id, Viewer viewer) {
        return find(id).filter(of -> sight.mayExtend(of, viewer)).orElseThrow(Problem::notFound);
    }

    /**
     * A matter of which somebody complained, for whoever hands out the answer, which goes on the record.
     *
     * @throws Problem 404 for everybody but those who read its file, and county police
     */
    @Transactional
    public Matter complainedOf(String id, Viewer viewer) {
        Matter found = find(id).filter(of -> sight.of(of, viewer) == Sight.FILE || sight.answersComplaint(of, viewer))
                .orElseThrow(Problem::notFound);
        openings.opened(found, viewer);
        return found;
    }

    /** Whether somebody who found a matter in their list reads its file, or only how it ended. */
    public boolean opens(Matter of, Viewer viewer) {
        return sight.opens(of, viewer);
    }

    public Sight sight(Matter of, Viewer viewer) {
        return sight.of(of, viewer);
    }

    /** Whether somebody is the head who keeps the record of who opened the file. */
    public boolean isHeaded(Matter of, Viewer viewer) {
        return sight.heads(of, viewer);
    }

    /** @throws Problem 404 for all but the head of its station, and before the station was asked */
    public Matter headed(String id, Viewer viewer) {
        return find(id).filter(of -> sight.heads(of, viewer)).orElseThrow(Problem::notFound);
    }

    /**
     * A sealed record for once, for a purpose that the law names.
     *
     * @throws Problem 404 for all but county police, and for what is not sealed
     */
    @Transactional
    public Matter unsealed(String id, Purpose purpose, Viewer viewer) {
        Matter found = sealed(id, viewer);
        openings.unsealed(found, purpose, viewer);
        return found;
    }

    /** @throws Problem 404 for all but county police, and for what is not sealed */
    public Matter sealed(String id, Viewer viewer) {
        return find(id).filter(of -> sight.mayUnseal(of, viewer)).orElseThrow(Problem::notFound);
    }

    private Optional<Matter> find(String id) {
        return id.matches("\\d{1,19}") ? matters.findById(Long.valueOf(id)) : Optional.empty();
    }
}
