package org.wangge.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.Level;
import org.wangge.organisation.Role;
import org.wangge.organisation.StaffMember;
import org.wangge.problem.Problem;

/**
 * The person at work, and what their posts let them see and do. This is the one place that decides scope, for pages,
 * the API and the engine's web applications.
 */
public record Viewer(StaffMember member) {

    public Long accountId() {
        return member.accountId();
    }

    public String username() {
        return member.username();
    }

    public String name() {
        return member.name();
    }

    public boolean holds(Role role) {
        return member.holds(role);
    }

    /** Whether any post allows the act, wherever it is. */
    public boolean may(Act act) {
        return member.posts().stream().anyMatch(post -> act.roles().contains(post.role()));
    }

    /** Whether a post that covers the place allows the act there. */
    public boolean may(Act act, String path) {
        return member.posts().stream().anyMatch(post -> act.roles().contains(post.role()) && covers(post, path));
    }

    /** @throws Problem 403 where no post allows the act */
    public void require(Act act) {
        if (!may(act)) {
            throw Problem.forbidden();
        }
    }

    /** @throws Problem 403 where no post allows the act, 404 where one does but not at that place */
    public void require(Act act, String path) {
        require(act);
        if (!may(act, path)) {
            throw Problem.notFound();
        }
    }

    /** Whether a village lies beneath a post that allows the act, or the post lies in that village. */
    public boolean mayInVillage(Act act, String villagePath) {
        return member.posts().stream()
                .filter(post -> act.roles().contains(post.role()))
                .anyMatch(post -> villagePath.startsWith(post.unitPath())
                        || post.unitPath().startsWith(villagePath));
    }

    public boolean sees(String path) {
        return may(Act.READ_CASES, path);
    }

    /** The places whose cases this person sees: the paths they begin with. */
    public List<String> visiblePaths() {
        return reading().map(HeldPost::unitPath).distinct().toList();
    }

    /** The grids of this person's household groups: a case of theirs that is in no known group is seen as well. */
    public List<String> visibleGrids() {
        return reading()
                .filter(post -> post.level() == Level.GROUP)
                .map(Viewer::gridOf)
                .distinct()
                .toList();
    }

    /** The queues of this person's posts, as {@code role@unit-code}. */
    public Set<String> queues() {
        return member.posts().stream().map(post -> post.queue().toString()).collect(Collectors.toSet());
    }

    private java.util.stream.Stream<HeldPost> reading() {
        return member.posts().stream().filter(post -> Act.READ_CASES.roles().contains(post.role()));
    }

    private static boolean covers(HeldPost post, String path) {
        return path.startsWith(post.unitPath()) || (post.level() == Level.GROUP && path.equals(gridOf(post)));
    }

    private static String gridOf(HeldPost post) {
        String path = post.unitPath();
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }
}
