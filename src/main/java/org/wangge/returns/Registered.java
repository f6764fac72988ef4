package org.wangge.returns;

/**
 * What a registration led to.
 *
 * @param of the case that was opened or joined
 * @param created whether a new case was opened
 */
public record Registered(ReturnCase of, boolean created) {}
