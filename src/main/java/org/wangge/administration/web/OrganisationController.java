package org.wangge.administration.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.administration.PostDescription;
import org.wangge.administration.PostDesk;
import org.wangge.administration.UnitDesk;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.organisation.Post;
import org.wangge.organisation.Role;
import org.wangge.organisation.Unit;
import org.wangge.paging.Page;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewers;

/** The tree of units and their posts, for administrators. */
@RestController
@RequestMapping("/api/units")
class OrganisationController {

    private static final int LONGEST = 1000;

    private final UnitDesk units;
    private final PostDesk posts;
    private final Viewers viewers;

    OrganisationController(UnitDesk units, PostDesk posts, Viewers viewers) {
        this.units = units;
        this.posts = posts;
        this.viewers = viewers;
    }

    public record UnitView(String code, String name, String level, String parent) {

        static UnitView of(Unit unit) {
            return new UnitView(
                    unit.code(),
                    unit.name(),
                    unit.level().name().toLowerCase(java.util.Locale.ROOT),
                    unit.parentCode());
        }
    }

    record NewUnit(String parent, String name) {}

    public record PostView(
            String role,
            String unit,
            String title,
            String duty,
            String team,
            String mechanism,
            String plan,
            String equipment) {

        static PostView of(Post post) {
            return new PostView(
                    post.role().key(),
                    post.unitCode(),
                    post.title(),
                    post.duty(),
                    post.team(),
                    post.mechanism(),
                    post.plan(),
                    post.equipment());
        }
    }

    /** The units right beneath another, all of them; the city where no parent is named. */
    @GetMapping
    Page<UnitView> beneath(@RequestParam(required = false) String parent) {
        administrator();
        Unit of = parent == null || parent.isBlank() ? null : units.find(parent);
        return new Page<>(units.beneath(of).stream().map(UnitView::of).toList(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = NewUnit.class)))
    UnitView create(@RequestBody JsonBody body) {
        administrator();
        NewUnit sent = body.as(NewUnit.class);
        Faults faults = new Faults();
        String parent = faults.text("parent", sent.parent(), 32);
        String name = faults.text("name", sent.name(), 100);
        faults.raise();
        return UnitView.of(units.create(known(parent, "parent"), name));
    }

    @GetMapping("/{code}/posts")
    List<PostView> posts(@PathVariable String code) {
        administrator();
        return posts.of(units.find(code)).stream().map(PostView::of).toList();
    }

    @PutMapping("/{code}/posts/{role}")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = PostDescription.class)))
    PostView describe(@PathVariable String code, @PathVariable String role, @RequestBody JsonBody body) {
        administrator();
        Unit unit = units.find(code);
        Role known = Role.of(role).orElseThrow(Problem::notFound);
        PostDescription sent = body.as(PostDescription.class);
        Faults faults = new Faults();
        var description = new PostDescription(
                faults.optionalText("title", sent.title(), 100),
                faults.optionalText("duty", sent.duty(), LONGEST),
                faults.optionalText("team", sent.team(), LONGEST),
                faults.optionalText("mechanism", sent.mechanism(), LONGEST),
                faults.optionalText("plan", sent.plan(), LONGEST),
                faults.optionalText("equipment", sent.equipment(), LONGEST));
        faults.raise();
        return PostView.of(posts.describe(known, unit, description));
    }

    private Unit known(String code, String field) {
        try {
            return units.find(code);
        } catch (Problem unknown) {
            throw Problem.invalid(field, "unit-unknown");
        }
    }

    private void administrator() {
        viewers.current().require(Act.ADMINISTER);
    }
}
