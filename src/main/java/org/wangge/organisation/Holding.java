package org.wangge.organisation;

/** One row of who holds what; the post is {@code null} for somebody without any. */
record Holding(
        Long accountId,
        String username,
        String name,
        boolean enabled,
        Role role,
        String unitCode,
        String unitName,
        String unitPath,
        Level level) {

    HeldPost post() {
        return role == null ? null : new HeldPost(role, unitCode, unitName, unitPath, level);
    }
}
