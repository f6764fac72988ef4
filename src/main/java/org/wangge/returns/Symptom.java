package org.wangge.returns;

/** What somebody complains of. */
public enum Symptom {
    FEVER,
    COUGH,
    SORE_THROAT,
    FATIGUE,
    LOSS_OF_SMELL,
    DIARRHOEA,
    BREATHLESS,
    OTHER
}
