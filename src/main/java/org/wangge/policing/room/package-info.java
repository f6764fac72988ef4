/**
 * The officer's room: who is at work in which village and who covers, shifts, the quarterly assessment, the police
 * room's checklist, and the boards of the station and the officer.
 */
package org.wangge.policing.room;
