package org.wangge.organisation;

/** The five levels of the grid, from the city (市) down to the household group of about ten (联防组). */
public enum Level {
    CITY,
    TOWNSHIP,
    VILLAGE,
    GRID,
    GROUP
}
