package org.wangge.returns;

import java.util.Set;

/** The engine's side of waiting: open tasks lose their due dates and get new ones. Called once, last. */
public interface RestingTasks {

    void rest(String caseNumber, Set<String> tasks);

    void goOn(String caseNumber, Set<String> tasks);
}
