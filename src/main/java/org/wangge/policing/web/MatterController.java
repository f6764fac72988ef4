package org.wangge.policing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.idempotency.WithoutIdempotencyKey;
import org.wangge.paging.Page;
import org.wangge.policing.Kind;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterAccess;
import org.wangge.policing.MatterOpening;
import org.wangge.policing.MatterOpenings;
import org.wangge.policing.MatterSearch;
import org.wangge.policing.Purpose;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Reads matters of non-cooperation, as much of each as the caller sees. */
@RestController
@RequestMapping("/api/matters")
public class MatterController {

    private final MatterSearch search;
    private final MatterAccess access;
    private final MatterOpenings openings;
    private final MatterRows rows;
    private final MatterViews views;
    private final Viewers viewers;

    MatterController(
            MatterSearch search,
            MatterAccess access,
            MatterOpenings openings,
            MatterRows rows,
            MatterViews views,
            Viewers viewers) {
        this.search = search;
        this.access = access;
        this.openings = openings;
        this.rows = rows;
        this.views = views;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "不配合事项：本人看得到的，新的在前；已封存的不列")
    public Page<MatterRow> list(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String stage,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        Viewer viewer = viewers.current();
        viewer.require(Act.WORK);
        int size = Page.limit(limit);
        Faults faults = new Faults();
        MatterSearch.Wanted wanted = new MatterSearch.Wanted(
                given(unit) ? unit : null,
                given(stage) ? faults.code("stage", Matter.Stage.class, stage) : null,
                given(kind) ? faults.code("kind", Kind.class, kind) : null,
                given(state) ? isOpen(state, faults) : null,
                Page.idCursor(cursor));
        faults.raise();
        Page<Matter> page = Page.of(search.find(viewer, wanted, size + 1), size, Matter::key);
        return new Page<>(rows.of(page.items(), viewer), page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "一个事项：办理人看到全案（打开留痕），报告人等只看到结果")
    public MatterView one(@PathVariable String id) {
        return views.of(id, viewers.current());
    }

    @GetMapping("/{id}/openings")
    @Operation(summary = "谁在何时打开过这个事项的案卷，只给派出所所长")
    public Page<Opening> openings(
            @PathVariable String id,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        Matter of = access.headed(id, viewers.current());
        int size = Page.limit(limit);
        Page<MatterOpening> page =
                Page.of(openings.of(of, Page.idCursor(cursor), size + 1), size, opening -> opening.id()
                        .toString());
        Map<Long, String> names = rows.names(page.items().stream().map(MatterOpening::accountId));
        return new Page<>(
                page.items().stream()
                        .map(opening -> new Opening(
                                Days.local(opening.at()),
                                names.get(opening.accountId()),
                                opening.post(),
                                Codes.of(opening.purpose())))
                        .toList(),
                page.next());
    }

    /** Answered once: who needs it again asks again, and that is on the record too. */
    @PostMapping("/{id}/unseal")
    @WithoutIdempotencyKey
    @Operation(summary = "依法查询已封存的记录，写明用途，只答一次，留痕")
    @Transactional
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = UnsealRequest.class)))
    MatterView unseal(@PathVariable String id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        access.sealed(id, viewer);
        Faults faults = new Faults();
        Purpose purpose = faults.code(
                "purpose", Purpose.class, body.as(UnsealRequest.class).purpose());
        faults.raise();
        return views.unsealed(access.unsealed(id, purpose, viewer));
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    private static Boolean isOpen(String state, Faults faults) {
        if (!List.of("open", "closed").contains(state)) {
            faults.add("state", "value-unknown", "open, closed");
        }
        return state.equals("open");
    }

    record UnsealRequest(
            @Schema(allowableValues = {"case-handling", "legal-query"})
            String purpose) {}

    /** @param purpose what a sealed record was opened for; empty where the file is not sealed */
    public record Opening(
            OffsetDateTime at,
            String by,
            String post,
            @Schema(nullable = true) String purpose) {}
}
