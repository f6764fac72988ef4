package org.wangge.policing;

/** A village as people say it: the list of units names its committee, but nobody is cautioned by a committee. */
public final class VillageName {

    private VillageName() {}

    /** {@code 贾家庄村} for {@code 贾家庄村委会}, {@code 西关社区} for {@code 西关社区居委会}. */
    public static String of(String unitName) {
        return unitName.replaceFirst("村(民)?委(员)?会$", "村").replaceFirst("居(民)?委(员)?会$", "");
    }
}
