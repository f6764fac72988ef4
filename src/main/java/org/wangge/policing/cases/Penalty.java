package org.wangge.policing.cases;

/**
 * What is imposed: a fine in yuan, days of detention, or, with neither, a warning.
 *
 * @param fine 0 for none
 * @param days of detention, 0 for none
 */
public record Penalty(int fine, int days) {

    public static final Penalty WARNING = new Penalty(0, 0);

    public Penalty {
        if (fine < 0 || days < 0) {
            throw new IllegalArgumentException("A penalty is no reward");
        }
    }

    public boolean isWarning() {
        return fine == 0 && days == 0;
    }

    /** Whether somebody on whom the other was to be imposed is not worse off with this one. */
    public boolean isAtMost(Penalty other) {
        return days <= other.days && fine <= other.fine;
    }
}
