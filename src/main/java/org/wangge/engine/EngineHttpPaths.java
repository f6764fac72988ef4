package org.wangge.engine;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The requests that the engine's web applications make for what people do there: read lists and models, open, claim and
 * submit tasks. Everything else is closed, above all the history statistics, which would count in every village.
 */
final class EngineHttpPaths {
    private static final String ENGINE = "/api/engine/engine/[\\w-]+";
    private static final String ID = "/[\\w:.-]+";

    private static final List<Pattern> CLOSED = List.of(
            Pattern.compile(ENGINE + "/history/process-definition(/.*)?"),
            Pattern.compile(ENGINE + "/history/case-definition(/.*)?"),
            Pattern.compile(ENGINE + "/history/decision-definition(/.*)?"),
            Pattern.compile(ENGINE + "/history/decision-requirements-definition(/.*)?"),
            Pattern.compile(ENGINE + "/(history/)?[\\w-]+/report(/.*)?"),
            Pattern.compile(ENGINE + "/(process|decision|case)-definition/cleanable.*"),
            Pattern.compile(ENGINE + "/.*/(content|data)"));

    private static final List<Pattern> READ = List.of(
            Pattern.compile("/api/(admin|cockpit|tasklist|welcome)/plugin/.*"),
            Pattern.compile("/api/admin/auth/user/[\\w-]+"),
            Pattern.compile("/api/engine/engine/?"),
            Pattern.compile(ENGINE + "/version"),
            Pattern.compile(ENGINE + "/(process-definition|process-instance|execution|variable-instance|deployment"
                    + "|decision-definition|decision-requirements-definition|case-definition|case-instance|incident"
                    + "|job|job-definition|event-subscription|external-task|batch|filter|task|tenant|group)(/.*)?"),
            Pattern.compile(ENGINE + "/history/(process-instance|activity-instance|task|variable-instance|incident"
                    + "|job-log|user-operation|identity-link-log|detail|decision-instance|batch"
                    + "|external-task-log)(/.*)?"),
            Pattern.compile(ENGINE + "/user(/count|" + ID + "/profile)?"),
            Pattern.compile(ENGINE + "/(identity/groups|authorization/check|telemetry/configuration)"));

    /** Queries whose conditions are too long for an address. */
    private static final List<Pattern> QUERY = List.of(
            Pattern.compile("/api/cockpit/plugin/base/[\\w-]+/(process-instance|process-definition|incident)/.*"),
            Pattern.compile("/api/cockpit/plugin/base/[\\w-]+/(process-instance|process-definition|incident)"),
            Pattern.compile(ENGINE + "/(process-instance|execution|variable-instance|task|job|incident"
                    + "|process-definition|external-task|event-subscription|batch)(/count)?"),
            Pattern.compile(ENGINE + "/history/(process-instance|activity-instance|task|variable-instance|detail"
                    + "|job-log|decision-instance|incident)(/count)?"),
            Pattern.compile(ENGINE + "/filter" + ID + "/(list|count|singleResult)"));

    private static final List<Pattern> ACT = List.of(
            Pattern.compile("/api/admin/auth/user/[\\w-]+/logout"),
            Pattern.compile(ENGINE + "/task" + ID + "/(submit-form|claim|unclaim|assignee)"));

    private EngineHttpPaths() {}

    /** Whether a request of this method to this path, both without the application's own prefix, is let through. */
    static boolean allow(String method, String path) {
        if (among(CLOSED, path)) {
            return false;
        }
        return switch (method) {
            case "GET", "HEAD", "OPTIONS" -> among(READ, path) || among(QUERY, path);
            case "POST" -> among(QUERY, path) || among(ACT, path);
            default -> false;
        };
    }

    private static boolean among(List<Pattern> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }
}
