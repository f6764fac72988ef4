package org.wangge.policing.cases;

import java.util.List;

/**
 * The evidence of a matter, as far as an administrative case may rest on it.
 */
public interface CountersignedEvidence {

    List<Item> of(Long matterId);

    /**
     * @param label number and kind, as a list shows it: never what it holds
     * @param grounds whether a decision may rest on it: received by police, or countersigned by the officer who led
     * @param ownStatement whether it is what the person themself said
     */
    record Item(String id, String label, boolean grounds, boolean ownStatement) {}
}
