package org.wangge.organisation;

import java.util.List;

/** Somebody who works here, with the posts they hold today. */
public record StaffMember(Long accountId, String username, String name, boolean enabled, List<HeldPost> posts) {

    public boolean holds(Role role) {
        return posts.stream().anyMatch(post -> post.role() == role);
    }
}
