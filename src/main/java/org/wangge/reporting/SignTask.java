package org.wangge.reporting;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.problem.Problem;
import org.wangge.security.Viewers;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;
import org.wangge.worklist.TaskHandler;

/** 日报签报: a unit signs what it reports, for the first time or anew after something beneath has changed. */
@Component
class SignTask implements TaskHandler {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Days.ZONE);
    private static final String VILLAGE = "sign-village-report";

    private final Rounds rounds;
    private final Reports reports;
    private final Sheets sheets;
    private final Remarks remarks;
    private final AskedInputs inputs;
    private final Signing signing;
    private final KnownUnits units;
    private final Viewers viewers;

    SignTask(
            Rounds rounds,
            Reports reports,
            Sheets sheets,
            Remarks remarks,
            AskedInputs inputs,
            Signing signing,
            KnownUnits units,
            Viewers viewers) {
        this.rounds = rounds;
        this.reports = reports;
        this.sheets = sheets;
        this.remarks = remarks;
        this.inputs = inputs;
        this.signing = signing;
        this.units = units;
        this.viewers = viewers;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(VILLAGE, "sign-township-report", "sign-city-report", "sign-township-anew", "sign-city-anew");
    }

    @Override
    public void lock(String businessKey) {
        reports.lock(round(businessKey), unit(businessKey)).orElseThrow(Problem::notFound);
    }

    @Override
    public String caseNumber(String businessKey) {
        return null;
    }

    @Override
    public String subject() {
        return "report";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        ReportAccess.Seen seen = seen(task.businessKey());
        Sheets.Sheet sheet = sheets.toSign(seen);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("unitName", name(sheet.report().unit()));
        data.put("round", sheet.round().key().toString());
        data.put("cutOff", MOMENT.format(sheet.report().cutOff()));
        data.put("figures", lines(sheet));
        data.put("received", sheet.received() + "／" + sheet.report().expected());
        data.put("missing", sheet.missing().stream().map(this::name).collect(Collectors.joining("、")));
        data.put("changes", changes(sheet));
        data.put("remarks", remarksBeneath(sheet));
        data.put("remark", own(sheet).map(ReportVersion::remark).orElse(null));
        if (isOfVillage(task)) {
            data.putAll(inputs.prefill(sheet.report(), sheet.round().key()));
        }
        return data;
    }

    @Override
    public Map<String, Object> conditions(OpenTask task) {
        return isOfVillage(task) ? inputs.conditions(round(task.businessKey()).day()) : Map.of();
    }

    @Override
    public Map<String, Object> complete(OpenTask task, Submission data) {
        RoundKey round = round(task.businessKey());
        Map<String, Object> typed = isOfVillage(task) ? inputs.given(round.day(), data) : Map.of();
        sign(task, round, typed, data.text("remark"));
        return Map.of();
    }

    private void sign(OpenTask task, RoundKey round, Map<String, Object> typed, String remark) {
        try {
            signing.sign(
                    round,
                    unit(task.businessKey()),
                    new Signing.Statement(viewers.current().accountId(), null, typed, remark));
        } catch (Problem refused) {
            throw inputs.atInputs(round.day(), refused);
        }
    }

    private static boolean isOfVillage(OpenTask task) {
        return task.element().equals(VILLAGE);
    }

    private ReportAccess.Seen seen(String businessKey) {
        Round round = rounds.find(round(businessKey)).orElseThrow(Problem::notFound);
        return new ReportAccess.Seen(reports.find(round.id(), unit(businessKey)).orElseThrow(Problem::notFound), round);
    }

    private static String unit(String businessKey) {
        return businessKey.substring(0, businessKey.indexOf('/'));
    }

    private static RoundKey round(String businessKey) {
        return RoundKey.parse(businessKey.substring(businessKey.indexOf('/') + 1));
    }

    private String lines(Sheets.Sheet sheet) {
        return sheet.indicators().stream()
                .filter(indicator -> sheet.figures().get(indicator.code()) != null)
                .map(indicator ->
                        indicator.name() + " " + sheet.figures().get(indicator.code()) + " " + indicator.measuredIn())
                .collect(Collectors.joining("\n"));
    }

    /** What the unit itself signed last; what others said for it is not its own to begin with. */
    private static Optional<ReportVersion> own(Sheets.Sheet sheet) {
        return sheet.newest().filter(version -> !version.onBehalf());
    }

    private String remarksBeneath(Sheets.Sheet sheet) {
        return remarks.beneath(sheet).stream()
                .map(said -> name(said.unit()) + "：" + said.text())
                .collect(Collectors.joining("\n"));
    }

    private String changes(Sheets.Sheet sheet) {
        Map<String, String> names =
                sheet.indicators().stream().collect(Collectors.toMap(Indicator::code, Indicator::name));
        return sheet.changes().stream()
                .map(change -> name(change.unit()) + " " + names.get(change.indicator()) + " " + given(change.before())
                        + " → " + given(change.now()))
                .collect(Collectors.joining("\n"));
    }

    private static String given(Long figure) {
        return figure == null ? "未报" : figure.toString();
    }

    private String name(String code) {
        return units.find(code).map(Unit::name).orElse(code);
    }
}
