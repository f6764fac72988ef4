package org.wangge.policing.cases;

/** How the law grades an act: 情节较轻, 一般, 情节严重 (较重). */
public enum Gravity {
    ORDINARY,
    LIGHT,
    SERIOUS
}
