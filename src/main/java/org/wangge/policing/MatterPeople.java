package org.wangge.policing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wangge.privacy.Mask;
import org.wangge.returns.CaseNotes;

/** The masked names of the people whom matters are about: as police established them, else as the case has them. */
@Component
public class MatterPeople {

    private final Matters matters;
    private final CaseNotes cases;

    MatterPeople(Matters matters, CaseNotes cases) {
        this.matters = matters;
        this.cases = cases;
    }

    /** Empty where nobody knows yet. */
    public Optional<String> of(Matter matter) {
        return Optional.ofNullable(of(List.of(matter)).get(matter.key()));
    }

    /** By the business keys of matters; two look-ups, however many they are. */
    public Map<String, String> byKeys(Collection<String> keys) {
        return of(matters.findAllById(keys.stream().map(Long::valueOf).toList()));
    }

    /** The same of matters at hand. */
    Map<String, String> of(List<Matter> all) {
        Map<String, String> known = cases.people(all.stream()
                .filter(matter -> matter.subject().name() == null)
                .map(Matter::caseNumber)
                .filter(Objects::nonNull)
                .toList());
        Map<String, String> names = new HashMap<>();
        for (Matter matter : all) {
            String name = matter.subject().name();
            if (name != null) {
                names.put(matter.key(), Mask.name(name));
            } else if (matter.caseNumber() != null && known.containsKey(matter.caseNumber())) {
                names.put(matter.key(), known.get(matter.caseNumber()));
            }
        }
        return names;
    }
}
