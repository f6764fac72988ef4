package org.wangge.worklist.web;

/** A queue that the viewer may look through, as {@code role@unit-code}, with its role's key and its unit's name. */
public record QueueTab(String queue, String role, String unit) {}
