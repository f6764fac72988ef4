package org.wangge.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;

/**
 * Where a case belongs: its village, its grid, the household group where that is known, and the path of the lowest of
 * them, by which scope is decided.
 */
@Embeddable
public record CasePlace(
        @Column(name = "unit_code") String village,
        @Column(name = "grid_code") String grid,
        @Column(name = "group_code") String group,
        @Column(name = "place_path") String path) {

    public static CasePlace inGrid(Unit grid) {
        require(grid, Level.GRID);
        return new CasePlace(grid.parentCode(), grid.code(), null, grid.path());
    }

    public static CasePlace inGroup(Unit group, Unit grid) {
        require(group, Level.GROUP);
        return new CasePlace(grid.parentCode(), grid.code(), group.code(), group.path());
    }

    private static void require(Unit unit, Level level) {
        if (unit.level() != level) {
            throw new IllegalArgumentException(unit.code() + " is no " + level);
        }
    }
}
