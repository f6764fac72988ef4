package org.wangge.policing.room;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The arithmetic of an assessment. With scores of 0 to 100 and weights in percent,
 * <pre>
 * village = secretary · (100 − committee weight) / 100 + committee · committee weight / 100, or the secretary's alone
 * total   = village · village weight / 100 + station · (100 − village weight) / 100
 * </pre>
 * Nothing is rounded on the way; what is shown is rounded once, half up to one decimal.
 */
record Weights(int village, int committee) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param committeeScore {@code null} where the committee gave none */
    BigDecimal villageScore(int secretaryScore, Integer committeeScore) {
        return rounded(exactVillage(secretaryScore, committeeScore));
    }

    /** @param committeeScore {@code null} where the committee gave none */
    BigDecimal total(int secretaryScore, Integer committeeScore, int stationScore) {
        return rounded(mix(exactVillage(secretaryScore, committeeScore), BigDecimal.valueOf(stationScore), village));
    }

    private BigDecimal exactVillage(int secretaryScore, Integer committeeScore) {
        BigDecimal secretary = BigDecimal.valueOf(secretaryScore);
        return committeeScore == null ? secretary : mix(BigDecimal.valueOf(committeeScore), secretary, committee);
    }

    private static BigDecimal mix(BigDecimal one, BigDecimal other, int percentOfOne) {
        BigDecimal weight = BigDecimal.valueOf(percentOfOne);
        return one.multiply(weight)
                .add(other.multiply(HUNDRED.subtract(weight)))
                .movePointLeft(2);
    }

    private static BigDecimal rounded(BigDecimal score) {
        return score.setScale(1, RoundingMode.HALF_UP);
    }
}
