package org.wangge.policing.cases;

/**
 * One dated row of {@code legal-grounds.dmn}: what the law of a day has for an act of some gravity.
 *
 * @param authority who penalises it: {@code police} or {@code disease-control}
 * @param article the article, as papers quote it
 * @param fineMost the highest fine that may stand alone, 0 where none may
 * @param fineBesideMost the highest fine that may be added to detention
 * @param needsOrder whether it rests on an order that must be named
 * @param intendedOnly whether it is an offence only when done on purpose
 */
public record Ground(
        String authority,
        String article,
        boolean warning,
        int fineMost,
        int daysLeast,
        int daysMost,
        int fineBesideMost,
        boolean needsOrder,
        boolean intendedOnly) {

    public static final String POLICE = "police";

    public boolean isForPolice() {
        return authority.equals(POLICE);
    }

    /** Whether the law has this penalty; somebody under age may get fewer days than the least. */
    boolean allows(Penalty penalty, boolean mitigated) {
        if (penalty.isWarning()) {
            return warning || mitigated;
        }
        if (penalty.days() == 0) {
            return penalty.fine() <= Math.max(fineMost, mitigated ? fineBesideMost : 0);
        }
        int least = mitigated ? 1 : daysLeast;
        return penalty.days() >= least && penalty.days() <= daysMost && penalty.fine() <= fineBesideMost;
    }

    boolean punishes(boolean onPurpose) {
        return onPurpose || !intendedOnly;
    }

    /** Whether the heaviest that this law has is less than the heaviest of the other. */
    boolean isLighterThan(Ground other) {
        return daysMost != other.daysMost ? daysMost < other.daysMost : heaviestFine() < other.heaviestFine();
    }

    /** The heaviest penalty there is by this row. */
    Penalty heaviest() {
        return daysMost > 0 ? new Penalty(fineBesideMost, daysMost) : new Penalty(fineMost, 0);
    }

    private int heaviestFine() {
        return Math.max(fineMost, fineBesideMost);
    }
}
