package org.wangge.returns;

/** Who acts: a person by one of their posts, or the system by its clock. */
public record Actor(Long accountId, String post) {

    public static final Actor SYSTEM = new Actor(null, "system");
}
