package org.wangge.policing.room;

/** Why an officer is away; no more than that is kept. */
public enum AbsenceReason {
    LEAVE,
    ILLNESS,
    TRAINING,
    DUTY_ELSEWHERE,
    OTHER
}
