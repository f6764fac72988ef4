package org.wangge.policing.cases;

import org.wangge.policing.Matter;

/** The process that carries an administrative case, as far as something from outside moves it on. */
public interface CaseProcess {

    void reconsiderationAsked(Matter of);

    void reconsiderationOver(Matter of);
}
