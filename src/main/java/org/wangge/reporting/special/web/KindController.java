package org.wangge.reporting.special.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.reporting.special.KindDesk;
import org.wangge.reporting.special.SpecialKind;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The kinds of special situations: everybody reads them, an administrator edits them. */
@RestController
@RequestMapping("/api/special-kinds")
class KindController {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,5}");

    private final KindDesk desk;
    private final Viewers viewers;

    KindController(KindDesk desk, Viewers viewers) {
        this.desk = desk;
        this.viewers = viewers;
    }

    @Schema(name = "SpecialKindRequest")
    record Request(String name, String nameEn, Integer position, Boolean active) {}

    /** A kind, in both languages. */
    @Schema(name = "SpecialKind")
    public record KindView(String code, String name, String nameEn, int position, boolean active) {
        static KindView of(SpecialKind kind) {
            return new KindView(kind.code(), kind.name(), kind.nameEn(), kind.position(), kind.isActive());
        }
    }

    /** All kinds in their order. */
    @Schema(name = "SpecialKinds")
    public record Kinds(List<KindView> items, String next) {}

    @GetMapping
    @Operation(summary = "特殊情况的类别，按顺序")
    Kinds all() {
        Viewer viewer = viewers.current();
        if (!viewer.may(Act.ADMINISTER)) {
            viewer.require(Act.WORK);
        }
        return new Kinds(desk.all().stream().map(KindView::of).toList(), null);
    }

    @PutMapping("/{code}")
    @Operation(summary = "修改或者新增一个类别")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Request.class)))
    KindView describe(@PathVariable String code, @RequestBody JsonBody body) {
        viewers.current().require(Act.ADMINISTER);
        Request sent = body.as(Request.class);
        Faults faults = new Faults();
        if (code.length() > 40 || !CODE.matcher(code).matches()) {
            faults.add("code", "kind-code-invalid");
        }
        String name = faults.text("name", sent.name(), 60);
        String nameEn = faults.text("nameEn", sent.nameEn(), 80);
        if (sent.position() == null) {
            faults.add("position", "required");
        }
        faults.raise();
        return KindView.of(desk.describe(code, name, nameEn, sent.position(), !Boolean.FALSE.equals(sent.active())));
    }
}
