package org.wangge.policing;

/** The process that carries a matter of non-cooperation. */
public interface MatterProcess {

    /** Asks the village secretary to look into what was reported of a case. */
    void begin(String caseNumber, Long caseId, String village, String grid);
}
