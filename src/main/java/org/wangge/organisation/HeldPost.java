package org.wangge.organisation;

/** A post that somebody holds today. */
public record HeldPost(Role role, String unitCode, String unitName, String unitPath, Level level) {

    public Queue queue() {
        return new Queue(role, unitCode);
    }
}
