package org.wangge.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.paging.Page;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterAccess;
import org.wangge.policing.Matters;
import org.wangge.policing.Sight;
import org.wangge.problem.Problem;
import org.wangge.reporting.special.SpecialSearch;
import org.wangge.reporting.special.SpecialSituation;
import org.wangge.security.Viewer;

/** The list behind a figure: what it counts, as far as somebody may see it. */
@Service
@Transactional(readOnly = true)
public class CountedCases {

    private static final String MATTERS = "non-cooperation";
    private static final String SPECIALS = "special-situations";
    private static final int MOST_OF_A_PART = 10_000;

    private final CountedRows rows;
    private final Indicators indicators;
    private final Matters matters;
    private final MatterAccess sight;
    private final SpecialSearch specials;

    CountedCases(CountedRows rows, Indicators indicators, Matters matters, MatterAccess sight, SpecialSearch specials) {
        this.rows = rows;
        this.indicators = indicators;
        this.matters = matters;
        this.sight = sight;
        this.specials = specials;
    }

    /** What one line of a list is. */
    public enum Kind {
        CASE,
        MATTER,
        SPECIAL,
        STAFF,
        /** A figure that was put right afterwards, and nobody said by whom it was wrong. */
        MENDED
    }

    /**
     * One thing that was counted.
     *
     * @param id a case's number, the id of a matter, a special situation or an account; {@code null} for mended
     * @param grid {@code null} where it belongs to the village
     * @param group {@code null} where it belongs to no household group
     * @param until when a shift ends, else {@code null}
     */
    public record Item(
            Kind kind, String id, String village, String grid, String group, int counts, Instant at, Instant until) {

        Item times(int sign) {
            return new Item(kind, id, village, grid, group, sign * counts, at, until);
        }
    }

    /**
     * One page of the list.
     *
     * @param next where the next page begins, {@code null} on the last
     * @param makes what the whole list adds up to, by what is known now
     * @param withheld how much of it this person may not see
     */
    public record Behind(Indicator indicator, List<Item> items, String next, long makes, int withheld) {}

    /** The special situations of a round, and how many this person knows nothing of. */
    public record Specials(List<SpecialSituation> known, int withheld) {}

    /** @throws Problem 404 for what is no indicator */
    public Behind of(ReportAccess.Seen seen, String code, Viewer viewer, Long after, int most) {
        Indicator indicator = indicators.on(seen.round().key().day()).stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (indicator.typed()) {
            return new Behind(indicator, List.of(), null, 0, 0);
        }
        if (indicator.formula() != null) {
            return union(seen, indicator, viewer);
        }
        CountedRows.Asked asked = new CountedRows.Asked(seen, indicator, false);
        return code.equals(MATTERS) || code.equals(SPECIALS)
                ? chosen(asked, viewer, after, most)
                : inSight(asked, viewer, after, most);
    }

    /** All that the parts of a sum count, with their signs, on one page. */
    private Behind union(ReportAccess.Seen seen, Indicator sum, Viewer viewer) {
        List<Item> items = new ArrayList<>();
        long makes = 0;
        int withheld = 0;
        for (String part : sum.formula().parts()) {
            int sign = sum.formula().sign(part);
            Behind behind = of(seen, part, viewer, null, MOST_OF_A_PART);
            behind.items().forEach(item -> items.add(item.times(sign)));
            makes += sign * behind.makes();
            withheld += behind.withheld();
        }
        return new Behind(sum, items, null, makes, withheld);
    }

    /** Also of those units beneath that have not reported: they are told at once, and wait for no signature. */
    public Specials specials(ReportAccess.Seen seen, Viewer viewer) {
        return indicators.on(seen.round().key().day()).stream()
                .filter(known -> known.code().equals(SPECIALS))
                .findFirst()
                .map(indicator -> rows.all(new CountedRows.Asked(seen, indicator, true)))
                .map(all -> {
                    Set<Long> ids = ids(all, Kind.SPECIAL);
                    List<SpecialSituation> known = specials.among(viewer, ids);
                    return new Specials(known, ids.size() - known.size());
                })
                .orElse(new Specials(List.of(), 0));
    }

    private Behind inSight(CountedRows.Asked asked, Viewer viewer, Long after, int most) {
        List<String> paths = viewer.visiblePaths();
        CountedRows.Count count = rows.count(asked, paths);
        return page(
                asked, rows.inSight(asked, paths, after, most + 1), most, count.sum(), count.rows() - count.inSight());
    }

    /** Matters and special situations open to those few who know of them: each is asked. */
    private Behind chosen(CountedRows.Asked asked, Viewer viewer, Long after, int most) {
        List<CountedRows.Row> all = rows.all(asked);
        Predicate<CountedRows.Row> known = known(all, viewer);
        List<CountedRows.Row> shown = all.stream().filter(known).toList();
        List<CountedRows.Row> from = shown.stream()
                .filter(row -> after == null || row.key() > after)
                .limit(most + 1L)
                .toList();
        long makes = all.stream().mapToLong(CountedRows.Row::counts).sum();
        return page(asked, from, most, makes, all.size() - shown.size());
    }

    private Predicate<CountedRows.Row> known(List<CountedRows.Row> all, Viewer viewer) {
        Set<Long> known = new HashSet<>();
        matters.findAllById(ids(all, Kind.MATTER)).stream()
                .filter(matter -> sight.sight(matter, viewer) != Sight.NONE)
                .map(Matter::id)
                .forEach(known::add);
        specials.among(viewer, ids(all, Kind.SPECIAL)).forEach(one -> known.add(one.id()));
        return row -> kind(row) == Kind.MENDED || known.contains(id(row));
    }

    private static Behind page(
            CountedRows.Asked asked, List<CountedRows.Row> found, int most, long makes, int withheld) {
        Page<CountedRows.Row> page = Page.of(found, most, row -> Long.toString(row.key()));
        return new Behind(
                asked.indicator(),
                page.items().stream().map(CountedCases::item).toList(),
                page.next(),
                makes,
                withheld);
    }

    private static Item item(CountedRows.Row row) {
        Kind kind = kind(row);
        String id =
                switch (kind) {
                    case CASE -> row.caseNumber();
                    case STAFF -> row.account().toString();
                    case MATTER, SPECIAL -> id(row).toString();
                    case MENDED -> null;
                };
        return new Item(kind, id, row.village(), row.grid(), row.group(), row.counts(), row.at(), row.until());
    }

    private static Set<Long> ids(List<CountedRows.Row> all, Kind kind) {
        Set<Long> ids = new HashSet<>();
        all.stream().filter(row -> kind(row) == kind).forEach(row -> ids.add(id(row)));
        return ids;
    }

    private static Kind kind(CountedRows.Row row) {
        if (row.caseNumber() != null) {
            return Kind.CASE;
        }
        if (row.account() != null) {
            return Kind.STAFF;
        }
        return row.source().startsWith(FactRecorder.MATTER)
                ? Kind.MATTER
                : row.source().startsWith(FactRecorder.SPECIAL) ? Kind.SPECIAL : Kind.MENDED;
    }

    private static Long id(CountedRows.Row row) {
        return Long.valueOf(row.source().substring(row.source().indexOf('-') + 1));
    }
}
