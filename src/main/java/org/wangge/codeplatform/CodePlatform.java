package org.wangge.codeplatform;

import org.wangge.returns.ColourChanged;

/** Whoever shows the colour to its holder: the platform of the province, or the register of this installation. */
interface CodePlatform {

    /**
     * Tells a change that is committed. The same change may be told more than once and has its effect once; one that
     * is older than the colour in force has none.
     *
     * @throws PlatformUnreachable if it could not be told now; it will be told again
     */
    void tell(ColourChanged change);
}
