package org.wangge.reporting.special.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.problem.Problem;
import org.wangge.reporting.special.SpecialAccess;
import org.wangge.reporting.special.SpecialHandling;
import org.wangge.reporting.special.SpecialSituation;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** What is done about special situations beside their tasks. */
@RestController
@RequestMapping("/api/special-situations/{id}")
class SpecialActController {

    private final SpecialAccess access;
    private final SpecialHandling handling;
    private final SpecialViews views;
    private final Viewers viewers;

    SpecialActController(SpecialAccess access, SpecialHandling handling, SpecialViews views, Viewers viewers) {
        this.access = access;
        this.handling = handling;
        this.views = views;
        this.viewers = viewers;
    }

    @Schema(name = "SpecialActionRequest")
    record Note(
            String text,

            @Schema(nullable = true, description = "是否为待落实的后续事项")
            Boolean followUp) {}

    @Schema(name = "SpecialMergeRequest")
    record Merge(@Schema(description = "并入哪一件") String into) {}

    @PostMapping("/acknowledge")
    @Operation(summary = "知悉")
    SpecialView acknowledge(@PathVariable Long id) {
        Viewer viewer = viewers.current();
        handling.acknowledge(viewer, access.handledBy(viewer, id));
        return views.whole(access.visible(viewer, id));
    }

    @PostMapping("/actions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "记录做了什么，或者加一项后续事项")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Note.class)))
    SpecialView act(@PathVariable Long id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        SpecialSituation of = access.handledBy(viewer, id);
        Note sent = body.as(Note.class);
        Faults faults = new Faults();
        String text = faults.text("text", sent.text(), 1000);
        faults.raise();
        handling.note(viewer, of, text, Boolean.TRUE.equals(sent.followUp()));
        return views.whole(of);
    }

    @PostMapping("/actions/{action}/done")
    @Operation(summary = "后续事项已落实")
    SpecialView done(@PathVariable Long id, @PathVariable Long action) {
        Viewer viewer = viewers.current();
        SpecialSituation of = access.handledBy(viewer, id);
        handling.done(viewer, of, action);
        return views.whole(of);
    }

    @PostMapping("/merge")
    @Operation(summary = "同一件事报了两次的，并入另一件；两份报告都留着")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Merge.class)))
    SpecialView merge(@PathVariable Long id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        SpecialSituation of = access.handledBy(viewer, id);
        Faults faults = new Faults();
        String into = faults.text("into", body.as(Merge.class).into(), 20);
        faults.raise();
        SpecialSituation main = access.handledBy(viewer, idOf(into));
        handling.merge(viewer, of, main);
        return views.whole(access.visible(viewer, main.id()));
    }

    private static Long idOf(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException none) {
            throw Problem.notFound();
        }
    }
}
