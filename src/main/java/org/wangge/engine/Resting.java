package org.wangge.engine;

/** Which tasks have no due date for now, because what they wait for is in nobody's hands who does them. */
public interface Resting {

    boolean rests(String businessKey, String task);
}
