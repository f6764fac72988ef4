package org.wangge.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.security.Viewers;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;
import org.wangge.worklist.TaskHandler;

/** 核对有疑义的数字: the grid leader says whether a figure stands, or what it should be. */
@Component
class MendFactTask implements TaskHandler {

    private final Disputes disputes;
    private final Reports reports;
    private final Rounds rounds;
    private final Indicators indicators;
    private final VillageFigures villages;
    private final GridRows grids;
    private final KnownUnits units;
    private final Viewers viewers;

    MendFactTask(
            Disputes disputes,
            Reports reports,
            Rounds rounds,
            Indicators indicators,
            VillageFigures villages,
            GridRows grids,
            KnownUnits units,
            Viewers viewers) {
        this.disputes = disputes;
        this.reports = reports;
        this.rounds = rounds;
        this.indicators = indicators;
        this.villages = villages;
        this.grids = grids;
        this.units = units;
        this.viewers = viewers;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("mend-disputed-fact");
    }

    @Override
    public void lock(String businessKey) {
        disputes.lock(Long.valueOf(businessKey));
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
        Disputes.Dispute dispute = disputes.find(Long.valueOf(task.businessKey()));
        Report of = reports.byId(dispute.reportId());
        Round round = rounds.byId(of.roundId());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("unitName", units.find(dispute.grid()).map(Unit::name).orElse(dispute.grid()));
        data.put("round", round.key().toString());
        data.put(
                "indicator",
                indicators.on(round.key().day()).stream()
                        .filter(known -> known.code().equals(dispute.indicator()))
                        .findFirst()
                        .map(Indicator::name)
                        .orElse(dispute.indicator()));
        data.put("figure", Long.toString(now(dispute, of, round)));
        data.put("reason", dispute.reason());
        return data;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, Submission data) {
        Disputes.Dispute dispute = disputes.lock(Long.valueOf(task.businessKey()));
        Report of = reports.byId(dispute.reportId());
        // of two doubts about one figure the second is answered by what the first has made of it
        reports.lock(of.roundId(), of.unit());
        Round round = rounds.byId(of.roundId());
        boolean mended = data.text("outcome").equals("mended");
        int delta = mended ? (int) (data.number("right").longValue() - now(dispute, of, round)) : 0;
        disputes.answer(
                dispute,
                of,
                round,
                mended ? "MENDED" : "STANDS",
                delta,
                data.text("note"),
                viewers.current().accountId());
        return Map.of("outcome", data.text("outcome"));
    }

    private long now(Disputes.Dispute dispute, Report of, Round round) {
        long known = grids.of(of.unit(), round.key()).stream()
                .filter(row -> row.grid().equals(dispute.grid()) && row.figures() != null)
                .map(row -> row.figures().get(dispute.indicator()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(0L);
        return known + villages.learnedLater(of.unit(), round, dispute.grid(), dispute.indicator());
    }
}
