package org.wangge.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.organisation.Level;

/** Which rounds there are before and after one. */
@Service
@Transactional(readOnly = true)
public class RoundsAround {

    private final Rounds rounds;
    private final CutOffs cutOffs;
    private final Clock clock;

    RoundsAround(Rounds rounds, CutOffs cutOffs, Clock clock) {
        this.rounds = rounds;
        this.cutOffs = cutOffs;
        this.clock = clock;
    }

    /**
     * What lies around a round.
     *
     * @param before {@code null} where there was none
     * @param after {@code null} where its window has not begun
     * @param ofDay all of the day, in their order
     */
    public record Around(RoundKey before, RoundKey after, List<RoundKey> ofDay) {}

    /** The newest of a day whose window has closed; where there is none yet, the first. */
    public RoundKey newest(LocalDate day) {
        return rounds.on(day).stream().reduce((one, later) -> later).orElse(new RoundKey(day, 1));
    }

    public Around of(RoundKey key) {
        RoundKey after = rounds.after(key).orElse(null);
        if (after == null && rounds.find(key).isPresent()) {
            after = open(key);
        }
        List<RoundKey> ofDay = new java.util.ArrayList<>(rounds.on(key.day()));
        for (RoundKey one : new RoundKey[] {after, key}) {
            if (one != null && one.day().equals(key.day()) && !ofDay.contains(one)) {
                ofDay.add(one);
            }
        }
        return new Around(rounds.before(key).orElse(null), after, ofDay);
    }

    /** The round whose window is open now, where it comes next. */
    private RoundKey open(RoundKey last) {
        LocalDate today = Days.today(clock);
        if (last.ordinal() == 1 && last.day().equals(today)) {
            RoundKey second = new RoundKey(today, 2);
            Instant closes = cutOffs.of(Level.GRID, second).common();
            Instant now = clock.instant();
            if (rounds.outbreakAt(closes.isBefore(now) ? closes : now)) {
                return second;
            }
        }
        LocalDate next = last.day().isBefore(today) ? today : today.plusDays(1);
        return rounds.areHeldOn(next) ? new RoundKey(next, 1) : null;
    }
}
