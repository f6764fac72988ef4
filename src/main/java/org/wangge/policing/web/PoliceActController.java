package org.wangge.policing.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.policing.PoliceActs;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Police work beside the work list: only the station sends and calls in; the officer writes visits down. */
@RestController
@RequestMapping("/api/matters/{id}")
class PoliceActController {

    private final PoliceActs acts;
    private final Viewers viewers;

    PoliceActController(PoliceActs acts, Viewers viewers) {
        this.acts = acts;
        this.viewers = viewers;
    }

    @Schema(name = "OfficerRequest")
    record Sent(String officer) {}

    @Schema(
            name = "VisitRequest",
            description = "A visit as the form visit-person asks for it, under a key of the phone's")
    record Visit(
            @Schema(description = "the same key again changes nothing")
            String key,

            @Schema(description = "2022-04-11T08:30:00+08:00")
            String at,

            String place,
            String present,

            @Schema(description = "the rule that was explained")
            String rule,

            @Schema(allowableValues = {"dialect", "mandarin", "sign", "written", "interpreted"})
            String language,

            String said,
            String needs,

            @Schema(description = "how a scene was protected, from when until when, and to whom it was handed")
            String scene,

            @Schema(allowableValues = {"agrees", "refuses", "need", "report-to-station"})
            String outcome,

            @Schema(
                    allowableValues = {"household-contact", "grid-leader", "health-worker", "village-secretary"},
                    description = "who meets the need")
            String helper,

            @Schema(description = "until when the matter's own deadline rests for the need")
            String until) {

        Map<String, Object> answers() {
            Map<String, Object> all = new HashMap<>();
            all.put("at", at);
            all.put("place", place);
            all.put("present", present);
            all.put("rule", rule);
            all.put("language", language);
            all.put("said", said);
            all.put("needs", needs);
            all.put("scene", scene);
            all.put("outcome", outcome);
            all.put("helper", helper);
            all.put("until", until);
            all.values().removeIf(java.util.Objects::isNull);
            return all;
        }

        /** Says nothing of what was said. */
        @Override
        public String toString() {
            return "Visit";
        }
    }

    record Written(String id) {}

    @PostMapping("/visits")
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Visit.class)))
    Written visit(@PathVariable Long id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        acts.requireOfficer(viewer);
        Visit sent = body.as(Visit.class);
        Faults faults = new Faults();
        String key = faults.text("key", sent.key(), 64);
        faults.raise();
        return new Written(acts.visited(viewer, id, key, sent.answers()).id().toString());
    }

    @PostMapping("/officer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Sent.class)))
    void send(@PathVariable Long id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        acts.requireStation(viewer, id);
        acts.send(viewer, id, body.as(Sent.class).officer());
    }

    @PostMapping("/call-in")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void callIn(@PathVariable Long id) {
        acts.callIn(viewers.current(), id);
    }
}
