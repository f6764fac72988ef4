package org.wangge.reporting.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.http.Faults;
import org.wangge.paging.Page;
import org.wangge.reporting.Report;
import org.wangge.reporting.ReportAccess;
import org.wangge.reporting.ReportSearch;
import org.wangge.reporting.RoundKey;
import org.wangge.reporting.Sheets;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Reads reports, within the caller's units as the tree stood on each day. */
@RestController
@RequestMapping("/api/reports")
class ReportController {

    private final ReportAccess access;
    private final Sheets sheets;
    private final ReportSearch search;
    private final FigureViews figures;
    private final ReportViews views;
    private final Viewers viewers;

    ReportController(
            ReportAccess access,
            Sheets sheets,
            ReportSearch search,
            FigureViews figures,
            ReportViews views,
            Viewers viewers) {
        this.access = access;
        this.sheets = sheets;
        this.search = search;
        this.figures = figures;
        this.views = views;
        this.viewers = viewers;
    }

    @Operation(description = "辖区内的日报。unit 包括其下属单位；date 是轮次，第二轮写作 2022-04-11.2；各标志均可筛选。")
    @GetMapping
    Page<ReportRow> list(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String date,
            @RequestParam(required = false) String state,
            @RequestParam(required = false) Boolean zero,
            @RequestParam(required = false) Boolean late,
            @RequestParam(required = false) Boolean corrected,
            @RequestParam(required = false) Boolean outdated,
            @RequestParam(required = false) Boolean onBehalf,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        Viewer viewer = viewers.current();
        viewer.require(Act.READ_REPORTS);
        int size = Page.limit(limit);
        Faults faults = new Faults();
        Report.State wanted = state == null || state.isBlank() ? null : faults.code("state", Report.State.class, state);
        RoundKey key = date == null || date.isBlank() ? null : round(date, faults);
        faults.raise();
        List<ReportSearch.Found> found = search.find(
                viewer,
                new ReportSearch.Wanted(
                        unit == null || unit.isBlank() ? null : unit,
                        key == null ? null : key.day(),
                        key == null ? null : key.ordinal(),
                        wanted,
                        zero,
                        late,
                        corrected,
                        outdated,
                        onBehalf,
                        Page.idCursor(cursor)),
                size + 1);
        Page<ReportSearch.Found> page =
                Page.of(found, size, one -> one.report().id().toString());
        return new Page<>(page.items().stream().map(views::row).toList(), page.next());
    }

    private static RoundKey round(String date, Faults faults) {
        try {
            return RoundKey.parse(date);
        } catch (org.wangge.problem.Problem none) {
            faults.add("date", "date-invalid");
            return null;
        }
    }

    @Operation(description = "一份日报。as-known：then 是截止时所知，now 是按最新所知；不填或 signed 是最后签报的。")
    @GetMapping("/{unit}/{date}")
    ReportView one(
            @PathVariable String unit,
            @PathVariable String date,
            @RequestParam(name = "as-known", required = false) String asKnown) {
        Viewer viewer = viewers.current();
        ReportAccess.Seen seen = access.visible(viewer, unit, RoundKey.parse(date));
        Sheets.AsKnown when = FigurePages.asKnown(asKnown);
        return views.of(sheets.of(seen, when), when, viewer);
    }

    @Operation(description = "一个数字由哪些下级、网格、联防组的数组成，统计的是哪些个案、事项、特殊情况、值班人员；无权查看的只给出件数和原因。as-known 不填是 now。")
    @GetMapping("/{unit}/{date}/figures/{indicator}")
    FigureView figure(
            @PathVariable String unit,
            @PathVariable String date,
            @PathVariable String indicator,
            @RequestParam(name = "as-known", required = false) String asKnown,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        Viewer viewer = viewers.current();
        ReportAccess.Seen seen = access.visible(viewer, unit, RoundKey.parse(date));
        return figures.of(
                seen,
                indicator,
                asKnown == null || asKnown.isBlank() ? Sheets.AsKnown.NOW : FigurePages.asKnown(asKnown),
                viewer,
                Page.idCursor(cursor),
                Page.limit(limit),
                LocaleContextHolder.getLocale());
    }
}
