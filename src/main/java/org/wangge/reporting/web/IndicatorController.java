package org.wangge.reporting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
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
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.organisation.Level;
import org.wangge.paging.Page;
import org.wangge.reporting.Formula;
import org.wangge.reporting.Indicator;
import org.wangge.reporting.IndicatorDesk;
import org.wangge.reporting.Indicators;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The figures that units report: whoever reports reads them, an administrator defines and ends them. */
@RestController
@RequestMapping("/api/reporting/indicators")
class IndicatorController {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*");
    private static final int MOST = 1_000_000;

    private final Indicators indicators;
    private final IndicatorDesk desk;
    private final Viewers viewers;

    IndicatorController(Indicators indicators, IndicatorDesk desk, Viewers viewers) {
        this.indicators = indicators;
        this.desk = desk;
        this.viewers = viewers;
    }

    /** A figure that units report, and how it comes about. */
    public record IndicatorView(
            String code,
            String name,
            String nameEn,
            String measuredIn,
            String level,
            String kind,
            String source,
            String adds,
            int atLeast,
            int atMost,
            String from,
            String until,
            boolean mustGive,
            List<String> plus,
            List<String> minus) {

        static IndicatorView of(Indicator of) {
            return new IndicatorView(
                    of.code(),
                    of.name(),
                    of.nameEn(),
                    of.measuredIn(),
                    org.wangge.codes.Codes.of(of.level()),
                    of.flow() ? "flow" : "stock",
                    of.typed() ? "typed" : "derived",
                    of.sums() ? "sum" : "max",
                    of.atLeast(),
                    of.atMost(),
                    of.from().toString(),
                    of.until() == null ? null : of.until().toString(),
                    of.mustGive(),
                    of.formula() == null ? List.of() : of.formula().plus(),
                    of.formula() == null ? List.of() : of.formula().minus());
        }
    }

    record NewIndicator(
            String code,
            String name,
            String nameEn,
            String measuredIn,
            String source,
            String level,
            String kind,
            String adds,
            Object atLeast,
            Object atMost,
            String from,
            Boolean mustGive,
            List<String> plus,
            List<String> minus) {}

    record IndicatorEnd(String from) {}

    enum Giving {
        VILLAGE,
        GRID
    }

    enum Source {
        TYPED,
        DERIVED
    }

    enum Kind {
        FLOW,
        STOCK
    }

    enum Adding {
        SUM,
        MAX
    }

    @Operation(description = "今后各单位上报哪些数字。day 是哪天在用的，不填为下一轮日报；all=true 列出全部，包括停用的。")
    @GetMapping
    Page<IndicatorView> indicators(
            @RequestParam(required = false) String day, @RequestParam(defaultValue = "false") boolean all) {
        Viewer viewer = viewers.current();
        if (!viewer.may(Act.ADMINISTER)) {
            viewer.require(Act.READ_REPORTS);
        }
        Faults faults = new Faults();
        LocalDate on = day == null || day.isBlank() ? desk.nextDay() : faults.date("day", day);
        faults.raise();
        return new Page<>(
                (all ? indicators.all() : indicators.on(on))
                        .stream().map(IndicatorView::of).toList(),
                null);
    }

    @Operation(
            description = "管理员增设一个数字。code 为小写字母、数字、连字符。source 为 typed（由村或网格填写：level 为 village 或 grid，kind 为"
                    + " flow 当日发生或 stock 现有，adds 为 sum 或 max，可定上下限和是否必填）或 derived（系统统计的数字相加减：plus、minus）。"
                    + "from 不填从下一轮日报起。")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = NewIndicator.class)))
    IndicatorView define(@RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        viewer.require(Act.ADMINISTER);
        NewIndicator sent = body.as(NewIndicator.class);
        Faults faults = new Faults();
        Source source = faults.code("source", Source.class, sent.source(), Source.TYPED);
        Indicator read = read(sent, source == Source.TYPED, faults);
        faults.raise();
        return IndicatorView.of(source == Source.TYPED ? desk.define(viewer, read) : desk.defineSum(viewer, read));
    }

    @Operation(description = "从某日起不再上报一个填写的或者合计的数字；以前签报的不变。")
    @PutMapping("/{indicator}/end")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = IndicatorEnd.class)))
    IndicatorView end(@PathVariable String indicator, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        viewer.require(Act.ADMINISTER);
        IndicatorEnd sent = body.as(IndicatorEnd.class);
        Faults faults = new Faults();
        LocalDate from = faults.date("from", sent.from());
        faults.raise();
        return IndicatorView.of(desk.end(viewer, indicator, from));
    }

    private Indicator read(NewIndicator sent, boolean typed, Faults faults) {
        String code = faults.text("code", sent.code(), 40);
        if (code != null && !CODE.matcher(code).matches()) {
            faults.add("code", "indicator-code-invalid", code);
        }
        String name = faults.text("name", sent.name(), 60);
        String nameEn = faults.text("nameEn", sent.nameEn(), 60);
        String measuredIn = faults.text("measuredIn", sent.measuredIn(), 16);
        Giving level = typed ? faults.code("level", Giving.class, sent.level()) : Giving.GRID;
        Kind kind = typed ? faults.code("kind", Kind.class, sent.kind(), Kind.FLOW) : Kind.FLOW;
        Adding adds = typed ? faults.code("adds", Adding.class, sent.adds(), Adding.SUM) : Adding.SUM;
        int least = bound("atLeast", sent.atLeast(), 0, faults);
        int most = bound("atMost", sent.atMost(), MOST, faults);
        if (most < least) {
            faults.add("atMost", "bounds-crossed", Integer.toString(most), Integer.toString(least));
        }
        LocalDate from =
                sent.from() == null || sent.from().isBlank() ? desk.nextDay() : faults.date("from", sent.from());
        List<String> plus = sent.plus() == null ? List.of() : sent.plus();
        List<String> minus = sent.minus() == null ? List.of() : sent.minus();
        if (!typed && plus.isEmpty()) {
            faults.add("plus", "parts-needed");
        }
        plus.stream().filter(minus::contains).findFirst().ifPresent(part -> faults.add("minus", "part-twice", part));
        return new Indicator(
                code,
                name,
                nameEn,
                measuredIn,
                Level.valueOf((level == null ? Giving.VILLAGE : level).name()),
                kind == Kind.FLOW,
                typed,
                adds == Adding.SUM,
                least,
                most,
                from,
                null,
                typed && Boolean.TRUE.equals(sent.mustGive()),
                null,
                typed ? null : new Formula(plus, minus));
    }

    /** A whole number from 0 up to what a figure may hold. */
    private static int bound(String field, Object sent, int otherwise, Faults faults) {
        String text = sent == null ? "" : sent.toString().strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,9}")) {
            faults.add(field, "bound-invalid", text.length() > 20 ? text.substring(0, 20) + "…" : text);
            return otherwise;
        }
        return Integer.parseInt(text);
    }
}
