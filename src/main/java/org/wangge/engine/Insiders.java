package org.wangge.engine;

import java.util.Set;
import org.wangge.organisation.StaffMember;

/** What belongs to no unit: the few who see it whole, whatever lies in their units and whatever does not. */
public interface Insiders {

    /** The tenants, beside units, that somebody's reads of the engine see. */
    Set<String> scopes(StaffMember member);
}
