package org.wangge.policing;

import java.util.Map;
import org.wangge.security.Viewer;

/** A section of the page of a matter that another part of policing answers for, such as evidence. */
public interface MatterPart {

    /** The template's path, such as {@code /policing/evidence.ftlh}; it is included where the section stands. */
    String template();

    /** Whether somebody who may read the file has anything to see or do here. */
    boolean isShown(Matter matter, Viewer viewer);

    /** What the template needs; the names must be the section's own. */
    Map<String, ?> model(Matter matter, Viewer viewer);
}
