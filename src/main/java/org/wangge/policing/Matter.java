package org.wangge.policing;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.wangge.ids.Ids;
import org.wangge.organisation.Unit;
import org.wangge.problem.Problem;

/**
 * That somebody does not cooperate (不配合), from the first report to its end: first the village's to settle, then, on
 * request, the station's. A case of the loop has one open matter at most; some matters have no case.
 */
@Entity
public class Matter extends MatterState {

    /** Whose turn it is. */
    public enum Stage {
        ARRANGING,
        MEETING_NEED,
        PERSUADING,
        REQUESTED,
        POLICE_WORK,
        DISPOSING,
        CASE,
        CLOSED
    }

    /** How a matter ended. */
    public enum End {
        AGREED,
        NEED_MET,
        MISTAKEN,
        NO_ACTION,
        EDUCATED,
        MEDIATED,
        REFERRED,
        NOT_PENALISED,
        PENALISED,
        EXPIRED,
        COMPLAINT_UPHELD,
        JOINED
    }

    protected Matter() {}

    Matter(String caseNumber, Unit village, String grid, String group, Kind kind, Instant now) {
        this.id = Ids.next();
        this.caseNumber = caseNumber;
        this.unitCode = village.code();
        this.townshipCode = village.parentCode();
        this.gridCode = grid;
        this.groupCode = group;
        this.kind = kind;
        this.stage = Stage.ARRANGING;
        this.reportedAt = now;
    }

    /** The case goes on in another village under a number of its own; the matter stays where it was reported. */
    void follows(String number) {
        this.caseNumber = number;
    }

    /** A step began; a need that is being met leaves the deadline resting. */
    void enter(Stage next, Instant due, Instant remind) {
        mustBeOpen();
        boolean rests = clock.pausedUntil() != null && needUnmet;
        this.stage = next;
        this.clock = rests ? MatterClock.paused(clock.pausedUntil()) : MatterClock.until(due, remind);
    }

    /** Why somebody does not cooperate, as far as it is known. */
    void because(String reason) {
        mustBeOpen();
        this.cause = reason;
    }

    /** There is something that the person needs; whoever can helps, and the matter's deadline rests until then. */
    void needs(String who, Instant until) {
        mustBeOpen();
        this.helper = who;
        this.needUnmet = true;
        this.clock = MatterClock.paused(until);
    }

    void persuadedBy(String who) {
        mustBeOpen();
        this.helper = who;
    }

    /** Nobody is waited for any more; what is not met stays known. */
    void needAnswered(boolean met) {
        mustBeOpen();
        this.needUnmet = needUnmet && !met;
        this.clock = MatterClock.STOPPED;
    }

    /** A station officer commands police work: who persuades, and to what end. The first time is the acceptance. */
    void command(Long by, Long officer, String aim, Instant now) {
        mustBeOpen();
        this.work = work().commanded(by, officer, aim, now);
    }

    void assign(Long officer) {
        mustBeOpen();
        this.work = work().assigned(officer);
    }

    void propose(Long by, String what) {
        mustBeOpen();
        this.work = work().proposed(by, what);
    }

    void reminded() {
        this.clock = clock.reminded();
    }

    void told() {
        this.clock = clock.told();
    }

    /** Closes the matter; what was a case before the police is sealed with it. */
    void close(End how, Instant now) {
        mustBeOpen();
        this.sealed = stage == Stage.CASE;
        this.stage = Stage.CLOSED;
        this.endedAs = how;
        this.closedAt = now;
        this.clock = MatterClock.STOPPED;
    }

    /** Goes on as part of another matter. */
    void join(Matter main) {
        this.joinedInto = main.id;
    }

    /** What it was joined into is sealed. */
    void seal() {
        this.sealed = true;
    }

    /** @throws Problem 409 {@code matter-closed} */
    public void mustBeOpen() {
        if (!isOpen()) {
            throw Problem.conflict("matter-closed");
        }
    }

    /** County police work on it from now on, and may read it. */
    public void callCounty() {
        mustBeOpen();
        this.needsCounty = true;
    }

    /** Somebody complained: county police answer, and may read it; also once it has ended. */
    public void complained() {
        callCounty();
        this.complained = true;
    }

    /** The legal reviewers work on it from now on, and may read it. */
    public void callLegal() {
        mustBeOpen();
        this.needsLegal = true;
    }

    /** Police have established whom it is about. */
    public void isAbout(Subject person) {
        mustBeOpen();
        this.subject = person;
    }

    /** The period within which police must be done: set when it begins, moved when it is extended. */
    public void lasts(Instant until, int timesExtended) {
        mustBeOpen();
        this.periodEnd = until;
        this.extensions = timesExtended;
    }
}
