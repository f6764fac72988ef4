package org.wangge.returns;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.Units;
import org.wangge.problem.Problem;

/** Moves a case between the grids of its village: an act on the record, not a transfer. */
@Service
public class GridMoves {

    private final CaseLock lock;
    private final CasePlaces places;
    private final Units units;
    private final Timeline timeline;
    private final ReturnProcess process;

    GridMoves(CaseLock lock, CasePlaces places, Units units, Timeline timeline, ReturnProcess process) {
        this.lock = lock;
        this.places = places;
        this.units = units;
        this.timeline = timeline;
        this.process = process;
    }

    @Transactional
    public void move(String number, String gridCode) {
        ReturnCase of = lock.byNumber(number);
        CasePlace next = units.findById(of.where().village())
                .map(village -> places.inGrid(gridCode, village))
                .orElseThrow(Problem::notFound);
        of.moveTo(next);
        timeline.record(of, "grid-changed", gridCode);
        process.gridChanged(of);
    }
}
