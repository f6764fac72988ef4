package org.wangge.returns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.engine.Guests;
import org.wangge.organisation.HeldPost;
import org.wangge.organisation.StaffMember;
import org.wangge.security.Act;

/** The villages whose people stay, or are on their way to stay, at a centralised place that a health worker looks after. */
@Component
class PlaceGuests implements Guests {

    private final ReturnCases cases;

    PlaceGuests(ReturnCases cases) {
        this.cases = cases;
    }

    @Override
    public Set<String> villages(StaffMember host) {
        List<String> places = host.posts().stream()
                .filter(post -> Act.RECORD_TEST.roles().contains(post.role()))
                .map(HeldPost::unitCode)
                .toList();
        return places.isEmpty() ? Set.of() : new HashSet<>(cases.villagesWithPeopleAt(places));
    }
}
