package org.wangge.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Units as they were within the last minute, for what is asked many times a second: where a unit stands in the tree,
 * which never changes, and its name. Who decides about a unit asks {@link Units}; a unit that is not known yet is
 * looked for there, so that a new one is found at once on every node.
 */
@Component
public class KnownUnits {

    private static final long FRESH = TimeUnit.MINUTES.toNanos(1);

    private final Units units;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    KnownUnits(Units units) {
        this.units = units;
    }

    public Optional<Unit> find(String code) {
        Known seen = known.get(code);
        if (seen != null && System.nanoTime() - seen.since < FRESH) {
            return Optional.of(seen.unit);
        }
        Optional<Unit> found = units.findById(code);
        found.ifPresent(unit -> known.put(code, new Known(unit, System.nanoTime())));
        return found;
    }

    /** Looks for many at once, before they are asked for one by one. */
    public void meet(Collection<String> codes) {
        units.findAllById(codes).forEach(unit -> known.put(unit.code(), new Known(unit, System.nanoTime())));
    }

    private record Known(Unit unit, long since) {}
}
