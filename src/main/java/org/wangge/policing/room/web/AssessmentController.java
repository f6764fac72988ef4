package org.wangge.policing.room.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.clock.Days;
import org.wangge.http.Faults;
import org.wangge.http.JsonBody;
import org.wangge.organisation.Unit;
import org.wangge.paging.Page;
import org.wangge.policing.room.AssessedOfficer;
import org.wangge.policing.room.Assessing;
import org.wangge.policing.room.Assessment;
import org.wangge.policing.room.AssessmentBook;
import org.wangge.policing.room.AssessmentSettings;
import org.wangge.policing.room.Judgement;
import org.wangge.policing.room.Quarter;
import org.wangge.policing.room.Side;
import org.wangge.policing.room.StationUnits;
import org.wangge.policing.room.web.AssessmentViews.AssessmentView;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** The quarterly assessment of resident officers: mainly the village's, the rest the station's. */
@RestController
@RequestMapping("/api/policing")
class AssessmentController {

    private static final int LONGEST = 1000;

    private final Assessing assessing;
    private final AssessmentBook book;
    private final AssessmentViews views;
    private final AssessmentSettings settings;
    private final StationUnits station;
    private final Viewers viewers;
    private final Clock clock;

    AssessmentController(
            Assessing assessing,
            AssessmentBook book,
            AssessmentViews views,
            AssessmentSettings settings,
            StationUnits station,
            Viewers viewers,
            Clock clock) {
        this.assessing = assessing;
        this.book = book;
        this.views = views;
        this.settings = settings;
        this.station = station;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Schema(name = "VillageAssessmentRequest")
    record VillagePart(
            @Schema(example = "2022-Q1") String quarter,
            String officer,

            @Schema(minimum = "0", maximum = "100", description = "书记评分")
            Integer score,

            @Schema(minimum = "0", maximum = "100", description = "村委会评分，可不填")
            Integer committeeScore,

            @Schema(description = "村委会会议日期，有评分时必填") String committeeMetOn,

            String grounds,

            @Schema(description = "更正已签评分的理由") String correction) {}

    @Schema(name = "StationAssessmentRequest")
    record StationPart(String quarter, String officer, Integer score, String grounds, String correction) {}

    @Schema(name = "AssessmentAnswer")
    record Answering(String text) {}

    @GetMapping("/assessments")
    @Operation(summary = "一个季度的评议；不写季度为最近一个结束的季度。未签的也列出")
    Page<AssessmentView> list(@RequestParam(required = false) String quarter) {
        Quarter of = quarter == null || quarter.isBlank() ? book.current() : quarter(quarter);
        return new Page<>(dressed(book.of(viewers.current(), of), of.toString()), null);
    }

    @GetMapping("/assessments/{id}")
    @Operation(summary = "一份评议，连同各次更正和本人申辩")
    AssessmentView one(@PathVariable Long id) {
        AssessedOfficer of = book.one(viewers.current(), id);
        return dressed(List.of(of), of.assessment().quarter()).get(0);
    }

    @PostMapping("/villages/{code}/assessments/village")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "村里签署评分；已签过的，写明理由为更正")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = VillagePart.class)))
    AssessmentView village(@PathVariable String code, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        Unit village = station.village(viewer, Side.VILLAGE.act(), code);
        VillagePart sent = body.as(VillagePart.class);
        Faults faults = new Faults();
        Integer score = score("score", sent.score(), true, faults);
        Integer committee = score("committeeScore", sent.committeeScore(), false, faults);
        LocalDate metOn = committee == null ? null : faults.date("committeeMetOn", sent.committeeMetOn());
        if (metOn != null && metOn.isAfter(Days.today(clock))) {
            faults.add("committeeMetOn", "in-the-future");
        }
        return sign(
                viewer,
                village,
                Side.VILLAGE,
                sent.quarter(),
                sent.officer(),
                faults,
                score,
                committee,
                metOn,
                sent.grounds(),
                sent.correction());
    }

    @PostMapping("/villages/{code}/assessments/station")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "派出所签署评分；已签过的，写明理由为更正")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = StationPart.class)))
    AssessmentView station(@PathVariable String code, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        Unit village = station.village(viewer, Side.STATION.act(), code);
        StationPart sent = body.as(StationPart.class);
        Faults faults = new Faults();
        Integer score = score("score", sent.score(), true, faults);
        return sign(
                viewer,
                village,
                Side.STATION,
                sent.quarter(),
                sent.officer(),
                faults,
                score,
                null,
                null,
                sent.grounds(),
                sent.correction());
    }

    @PostMapping("/assessments/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "本人申辩，只一次，双方可见，不改变评分")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Answering.class)))
    void answer(@PathVariable Long id, @RequestBody JsonBody body) {
        Viewer viewer = viewers.current();
        if (!book.one(viewer, id).accountId().equals(viewer.accountId())) {
            throw Problem.forbidden();
        }
        Faults faults = new Faults();
        String text = faults.text("text", body.as(Answering.class).text(), LONGEST);
        faults.raise();
        assessing.answer(viewer, id, text);
    }

    private AssessmentView sign(
            Viewer viewer,
            Unit village,
            Side side,
            String quarter,
            String officer,
            Faults faults,
            Integer score,
            Integer committee,
            LocalDate metOn,
            String grounds,
            String correction) {
        String text = faults.text("quarter", quarter, 7);
        Quarter of = Quarter.parse(text).orElse(null);
        if (text != null && of == null) {
            faults.add("quarter", "quarter-invalid");
        }
        String username = faults.text("officer", officer, 64);
        String why = faults.text("grounds", grounds, LONGEST);
        String corrects = faults.optionalText("correction", correction, 500);
        faults.raise();
        Assessment signed = assessing.sign(
                viewer, village, side, of, username, new Judgement(score, committee, metOn, why, corrects));
        return dressed(List.of(book.one(viewer, signed.id())), signed.quarter()).get(0);
    }

    private List<AssessmentView> dressed(List<AssessedOfficer> officers, String quarter) {
        return views.of(officers, quarter, settings.villageWeight(), settings.committeeWeight());
    }

    private static Integer score(String field, Integer value, boolean required, Faults faults) {
        if (value == null) {
            if (required) {
                faults.add(field, "required");
            }
            return null;
        }
        if (value < 0 || value > 100) {
            faults.add(field, "score-invalid");
        }
        return value;
    }

    private static Quarter quarter(String text) {
        return Quarter.parse(text).orElseThrow(() -> Problem.invalid("quarter", "quarter-invalid"));
    }
}
