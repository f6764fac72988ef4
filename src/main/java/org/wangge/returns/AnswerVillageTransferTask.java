package org.wangge.returns;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;
import org.wangge.security.Viewers;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 接收转村个案: the receiving village takes the case into one of its grids, or does not. */
@Component
class AnswerVillageTransferTask extends CaseTask {

    private final VillageMoves moves;
    private final Units units;
    private final PlaceNames places;
    private final Viewers viewers;

    AnswerVillageTransferTask(Desk desk, VillageMoves moves, Units units, PlaceNames places, Viewers viewers) {
        super(desk);
        this.moves = moves;
        this.units = units;
        this.places = places;
        this.viewers = viewers;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("answer-village-transfer");
    }

    @Override
    Map<String, Object> show(ReturnCase of, OpenTask task) {
        VillageTransfer offer = moves.open(of);
        Unit village = units.findById(offer.toUnit()).orElseThrow();
        List<Map<String, String>> grids =
                units.findByLevelAndPathStartingWithOrderByCode(Level.GRID, village.path()).stream()
                        .map(grid -> Map.of("value", grid.code(), "label", grid.name()))
                        .toList();
        return Map.of(
                "fromUnit", places.name(of.where().village()),
                "transferReason", offer.reason(),
                "grids", grids);
    }

    @Override
    Map<String, Object> act(ReturnCase of, OpenTask task, Submission data) {
        Long by = viewers.current().accountId();
        if (data.text("outcome").equals("accept")) {
            moves.accept(of, by, data.text("note"), data.text("grid"));
        } else {
            moves.decline(of, by, data.text("reason"));
        }
        return Map.of();
    }
}
