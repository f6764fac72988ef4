package org.wangge.engine;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every variable that a process may hold, with the shape of its values: ids and the facts that gateways need. Whatever
 * else somebody tries to store is refused at the serializer, so that no personal data reaches the engine by any way.
 */
public final class Variables {
    /** The village of the instance; given at the start, as a transient variable where it owns the instance. */
    public static final String UNIT = "unit";

    /** Instead of a unit, the one matter whose few people alone see the instance; given at the start, transient. */
    public static final String SCOPE = "scope";

    /** The grid whose leader is meant. */
    public static final String GRID = "grid";

    /** The household group whose contact is meant, where it is known. */
    public static final String GROUP = "group";

    /** The township of a centralised place. */
    public static final String PLACE_UNIT = "placeUnit";

    /** ISO instant that somebody set: until then a need is met, or tempers may cool. */
    public static final String UNTIL = "until";

    /** The role that helps or persuades. */
    public static final String HELPER = "helper";

    /** ISO instant before which no deadline begins to run: somebody expected on a later day. */
    public static final String NOT_BEFORE = "notBefore";

    /** ISO instant from which a deadline runs that does not begin with its task. */
    public static final String SINCE = "since";

    private static final Shape CODE = text("\\d{12}(-\\d{2}){0,2}");
    private static final Shape WORD = text("[a-z][a-z0-9]*(-[a-z0-9]+){0,5}");
    private static final Shape INSTANT =
            text("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");
    private static final Shape USERNAME = text("[a-z0-9][a-z0-9._-]{0,63}");
    private static final Shape FLAG = new Shape(Boolean.class, null);
    private static final Shape COUNT = new Shape(Integer.class, null);
    private static final Shape ID = new Shape(Long.class, null);

    private static final Map<String, Shape> ALLOWED = Map.ofEntries(
            Map.entry("caseId", ID),
            Map.entry("offerId", ID),
            Map.entry("closureId", ID),
            Map.entry("matterId", ID),
            Map.entry(UNIT, CODE),
            Map.entry(SCOPE, text("matter-\\d{1,20}")),
            Map.entry(GRID, CODE),
            Map.entry(GROUP, CODE),
            Map.entry(PLACE_UNIT, CODE),
            Map.entry("place", text("centralised|home|home-monitoring|tests-only|none")),
            Map.entry("stage", text("receive|transfer|quarantine|monitor|code|release")),
            Map.entry("level", text("village|township|city")),
            Map.entry("disputeId", ID),
            Map.entry("rule", text("[A-Z0-9-]{1,40}")),
            Map.entry("outcome", WORD),
            Map.entry("round", text("\\d{4}-\\d{2}-\\d{2}(-(morning|evening))?")),
            Map.entry("custodian", USERNAME),
            Map.entry("person", USERNAME),
            Map.entry(HELPER, text("grid-leader|household-contact|health-worker|village-secretary")),
            Map.entry("proposal", text("education|no-action|mediation|refer|administrative-case")),
            Map.entry("withPolice", FLAG),
            Map.entry("weighLeniency", FLAG),
            Map.entry("decideAtCounty", FLAG),
            Map.entry("fined", FLAG),
            Map.entry("fever", FLAG),
            Map.entry("termOver", FLAG),
            Map.entry("monitoringFollows", FLAG),
            Map.entry("canTravelAlone", FLAG),
            Map.entry("quarantineEnd", INSTANT),
            Map.entry("orderEnd", INSTANT),
            Map.entry(UNTIL, INSTANT),
            Map.entry(NOT_BEFORE, INSTANT),
            Map.entry(SINCE, INSTANT),
            Map.entry("loopCounter", COUNT),
            Map.entry("nrOfInstances", COUNT),
            Map.entry("nrOfActiveInstances", COUNT),
            Map.entry("nrOfCompletedInstances", COUNT));

    private Variables() {}

    /** The names that a model may use. */
    public static Set<String> names() {
        return ALLOWED.keySet();
    }

    /** Whether a tenant is the code of a unit. */
    public static boolean isUnit(String tenant) {
        return CODE.fits(tenant);
    }

    /** Whether a variable of this name may hold the value; every one of them may be empty. */
    public static boolean allows(String name, Object value) {
        Shape shape = ALLOWED.get(name);
        return shape != null && (value == null || shape.fits(value));
    }

    private static Shape text(String pattern) {
        return new Shape(String.class, Pattern.compile(pattern));
    }

    private record Shape(Class<?> type, Pattern pattern) {
        boolean fits(Object value) {
            return type.isInstance(value)
                    && (pattern == null || pattern.matcher((String) value).matches());
        }
    }
}
