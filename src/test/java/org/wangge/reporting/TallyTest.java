package org.wangge.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.reporting.Report.State;

class TallyTest {

    private static final RoundKey ROUND = new RoundKey(LocalDate.of(2022, 4, 11), 1);

    private static Completeness.Day day(State state, boolean late) {
        return new Completeness.Day(ROUND, state, false, late, false, false);
    }

    @Test
    void onlyWhereEveryReportCameInIsItAHundredPerCent() {
        List<Completeness.Day> days = new ArrayList<>(Collections.nCopies(1999, day(State.SIGNED, false)));
        days.add(day(State.MISSING, false));
        assertThat(Tally.of(days).completeness()).isEqualTo(99.9);
        days.set(1999, day(State.SIGNED, true));
        assertThat(Tally.of(days).completeness()).isEqualTo(100.0);
        assertThat(Tally.of(days).timeliness()).isEqualTo(99.9);
    }

    @Test
    void beforeTheFirstCutOffThereIsNoRate() {
        Tally tally = Tally.of(List.of(day(State.DUE, false)));
        assertThat(tally.completeness()).isNull();
        assertThat(tally.timeliness()).isNull();
        assertThat(tally.due()).isEqualTo(1);
    }
}
