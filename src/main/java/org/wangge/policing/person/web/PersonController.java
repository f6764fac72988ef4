package org.wangge.policing.person.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterAccess;
import org.wangge.policing.person.Complaining;
import org.wangge.policing.person.Hearing;
import org.wangge.policing.person.Notifying;
import org.wangge.policing.person.Spoken;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** What people enter for somebody who has no phone: their words, their complaint, and how they got their paper. */
@RestController
@RequestMapping("/api/matters/{id}")
class PersonController {

    private static final int MOST_WORDS = 1000;

    private final MatterAccess access;
    private final Hearing hearing;
    private final Complaining complaining;
    private final Notifying notifying;
    private final Viewers viewers;

    PersonController(
            MatterAccess access, Hearing hearing, Complaining complaining, Notifying notifying, Viewers viewers) {
        this.access = access;
        this.hearing = hearing;
        this.complaining = complaining;
        this.notifying = notifying;
        this.viewers = viewers;
    }

    @Schema(name = "PersonWords")
    record Words(
            @Schema(description = "本人的原话", maxLength = MOST_WORDS)
            String words) {}

    @Schema(name = "NoticeHanded")
    record Handed(
            @Schema(allowableValues = {"in-person", "left-with-adult", "signature-refused"})
            String how) {}

    @PostMapping("/statements")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "照原话记入本人的陈述")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Words.class)))
    void state(@PathVariable String id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        hearing.hear(spoken(access.worked(id, viewer), body, viewer));
    }

    /** Whoever knows of the matter takes a complaint in: nobody is sent from one office to the next. */
    @PostMapping("/complaints")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "代收本人的书面或口头投诉")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Words.class)))
    void complain(@PathVariable String id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        complaining.complain(spoken(access.outcome(id, viewer), body, viewer));
    }

    @PostMapping("/notices/{notice}/handed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "记明告知书怎样送达")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Handed.class)))
    void handed(@PathVariable String id, @PathVariable Long notice, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        Matter matter = access.worked(id, viewer);
        String how = body.as(Handed.class).how();
        Faults faults = new Faults();
        if (how == null) {
            faults.add("how", "required");
        } else if (!Notifying.WAYS.contains(how)) {
            faults.add("how", "value-unknown", String.join(", ", Notifying.WAYS));
        }
        faults.raise();
        notifying.handed(matter.id(), notice, how, viewer.accountId());
    }

    @DeleteMapping("/links")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "作废这个事项已经给出的全部本人链接")
    void revoke(@PathVariable String id) {
        Viewer viewer = viewers.current();
        notifying.revoke(access.worked(id, viewer).id(), viewer.accountId());
    }

    private static Spoken spoken(Matter matter, JsonBody body, Viewer viewer) {
        Faults faults = new Faults();
        String words = faults.text("words", body.as(Words.class).words(), MOST_WORDS);
        faults.raise();
        return new Spoken(matter.id(), null, null, viewer.accountId(), words);
    }
}
