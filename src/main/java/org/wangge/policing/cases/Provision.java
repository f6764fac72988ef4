package org.wangge.policing.cases;

/** One dated row of {@code police-procedure.dmn}: the number it sets and the article it stands in. */
public record Provision(int value, String article) {

    boolean isOn() {
        return value > 0;
    }
}
