package org.wangge.engine;

import java.util.Set;
import org.wangge.organisation.StaffMember;

/** Villages outside somebody's units whose people stay with them, such as at a centralised place of their township. */
public interface Guests {

    /** The codes of those villages; usually none. */
    Set<String> villages(StaffMember host);
}
