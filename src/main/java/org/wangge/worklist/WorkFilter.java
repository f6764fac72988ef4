package org.wangge.worklist;

/**
 * Which items of those that a person sees.
 *
 * @param queue of one queue alone, or {@code null}
 * @param mine only what is assigned to the person
 * @param caseNumber of one case alone, or {@code null}
 */
public record WorkFilter(String queue, boolean mine, String caseNumber) {

    public static final WorkFilter ALL = new WorkFilter(null, false, null);
}
