package org.wangge.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** The villages that a person may choose from. */
@Component
public class Villages {

    private final Units units;

    Villages(Units units) {
        this.units = units;
    }

    /** Those at, beneath or around the posts that allow an act: a grid's post leads to its village. */
    public List<Unit> where(Viewer viewer, Act act) {
        return viewer.member().posts().stream()
                .filter(post -> act.roles().contains(post.role()))
                .flatMap(this::of)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    public List<Unit> all() {
        return units.findByLevelOrderByCode(Level.VILLAGE);
    }

    private Stream<Unit> of(HeldPost post) {
        if (post.level() == Level.CITY || post.level() == Level.TOWNSHIP) {
            return units.findByLevelAndPathStartingWithOrderByCode(Level.VILLAGE, post.unitPath()).stream();
        }
        return Stream.of(post.unitPath().split("/"))
                .filter(code -> !code.isEmpty())
                .map(code -> units.findById(code).orElse(null))
                .filter(unit -> unit != null && unit.level() == Level.VILLAGE);
    }
}
