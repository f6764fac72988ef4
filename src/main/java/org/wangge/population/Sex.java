package org.wangge.population;

/** A person's sex as their identity number states it. */
public enum Sex {
    FEMALE,
    MALE
}
