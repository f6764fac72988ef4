package org.wangge.policing.cases;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.codes.Codes;
import org.wangge.policing.Matter;
import org.wangge.policing.person.Reconsidering;
import org.wangge.policing.person.Spoken;

/** Takes what the person asks for by their own link, as an officer would write it down for them. */
@Component
class ReconsiderationByLink implements Reconsidering {

    private final CaseFiles files;
    private final CaseDesk desk;

    ReconsiderationByLink(CaseFiles files, CaseDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<State> state(Matter of) {
        return files.find(of).flatMap(file -> file.last(Step.Served.class)
                .map(served -> new State(
                        served.reconsiderUntil(),
                        file.last(Step.ReconsiderationAsked.class)
                                .map(asked -> asked.deed().at())
                                .orElse(null),
                        file.last(Step.ReconsiderationAnswered.class)
                                .map(answered -> Codes.of(answered.answer()))
                                .orElse(null))));
    }

    @Override
    public void ask(Spoken spoken) {
        desk.askReconsideration(spoken.matterId(), spoken.takenBy(), spoken.words());
    }
}
