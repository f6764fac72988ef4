package org.wangge.policing.cases;

/** What a case asks before it lets anybody do anything. */
public record Means(Law law, Roster roster, CountersignedEvidence evidence, WorkingDays calendar) {}
