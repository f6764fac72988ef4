package org.wangge.reporting.special;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.wangge.ids.Ids;
import org.wangge.organisation.Unit;
import org.wangge.privacy.EncryptedText;
import org.wangge.problem.Problem;

/** Something that cannot wait: reported in a village, acknowledged, acted on, written up, reported on, closed. */
@Entity
public class SpecialSituation {

    /** How far it has come. */
    public enum State {
        REPORTED,
        ACTING,
        WRITTEN,
        PASSED_ON,
        CLOSED,
        MERGED
    }

    @Id
    private Long id;

    private String unitCode;
    private String placePath;
    private String kind;

    @Convert(converter = EncryptedText.class)
    private String what;

    @Convert(converter = EncryptedText.class)
    private String place;

    @Enumerated(EnumType.STRING)
    private State state;

    private Long reportedBy;
    private Instant reportedAt;
    private String toldUnit;
    private Instant tellNextAt;
    private Long acknowledgedBy;
    private Instant acknowledgedAt;
    private Long heldBy;
    private String heldUnit;
    private Instant reportDueAt;
    private boolean reportLate;
    private Instant writtenAt;
    private Instant passOnDueAt;
    private boolean passOnLate;
    private Instant passedOnAt;
    private Instant closedAt;
    private Long mergedInto;
    private Instant nextAt;
    private byte[] sentOnce;

    @Version
    private Integer version;

    protected SpecialSituation() {}

    SpecialSituation(Unit village, String kind, String what, String place, Long by, Instant now, byte[] sentOnce) {
        this.id = Ids.next();
        this.unitCode = village.code();
        this.placePath = village.path();
        this.kind = kind;
        this.what = what;
        this.place = place;
        this.state = State.REPORTED;
        this.reportedBy = by;
        this.reportedAt = now;
        this.toldUnit = village.code();
        this.sentOnce = sentOnce;
    }

    /** When the written report is due, and when it must have been reported on. */
    void isDue(Instant report, Instant passOn) {
        this.reportDueAt = report;
        this.passOnDueAt = passOn;
        look();
    }

    /** It has come to a unit; unless somebody acknowledges by then, the next one is told. */
    void cameTo(String unit, Instant tellNext) {
        this.toldUnit = unit;
        this.tellNextAt = tellNext;
        look();
    }

    /**
     * @param unit for which this person was told
     * @throws Problem 409 {@code already-done}
     */
    void acknowledge(Long by, String unit, Instant now) {
        if (state != State.REPORTED) {
            throw Problem.conflict("already-done");
        }
        this.state = State.ACTING;
        this.acknowledgedBy = by;
        this.acknowledgedAt = now;
        this.heldBy = by;
        this.heldUnit = unit;
        this.tellNextAt = null;
        look();
    }

    /** Somebody else has it in hand from now on. */
    void passTo(Long account) {
        this.heldBy = account;
    }

    void write(Instant now) {
        this.state = State.WRITTEN;
        this.writtenAt = now;
        look();
    }

    void passOn(Instant now) {
        this.state = State.PASSED_ON;
        this.passedOnAt = now;
        look();
    }

    /** More is to be done about it, or the report is to be written again. */
    void goOn() {
        this.state = State.ACTING;
    }

    void close(Instant now) {
        end(State.CLOSED, now);
    }

    /** Another report of the same thing stands for it from now on; both are kept. */
    void mergeInto(SpecialSituation main, Instant now) {
        mustBeOpen();
        this.mergedInto = main.id;
        end(State.MERGED, now);
    }

    void reportIsLate() {
        this.reportLate = true;
        look();
    }

    void passingOnIsLate() {
        this.passOnLate = true;
        look();
    }

    /** @throws Problem 409 {@code situation-closed} */
    void mustBeOpen() {
        if (!isOpen()) {
            throw Problem.conflict("situation-closed");
        }
    }

    private void end(State how, Instant now) {
        this.state = how;
        this.closedAt = now;
        this.tellNextAt = null;
        this.sentOnce = null;
        look();
    }

    /** The clock looks here again at the first of the instants that still wait. */
    private void look() {
        this.nextAt = isOpen()
                ? Stream.of(tellNextAt, reportLookAt(), passOnLookAt())
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null)
                : null;
    }

    private Instant reportLookAt() {
        return writtenAt == null && !reportLate ? reportDueAt : null;
    }

    private Instant passOnLookAt() {
        return passedOnAt == null && !passOnLate ? passOnDueAt : null;
    }

    boolean mustTellNext(Instant now) {
        return isBy(tellNextAt, now);
    }

    boolean isReportLate(Instant now) {
        return isBy(reportLookAt(), now);
    }

    boolean isPassingOnLate(Instant now) {
        return isBy(passOnLookAt(), now);
    }

    private static boolean isBy(Instant due, Instant now) {
        return due != null && !due.isAfter(now);
    }

    public Long id() {
        return id;
    }

    /** The engine's business key of its process. */
    public String key() {
        return id.toString();
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** The code of the village. */
    public String unit() {
        return unitCode;
    }

    public String path() {
        return placePath;
    }

    public String kind() {
        return kind;
    }

    public String what() {
        return what;
    }

    public String place() {
        return place;
    }

    public State state() {
        return state;
    }

    public Long reportedBy() {
        return reportedBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** The highest unit that was told because nobody beneath had acknowledged. */
    public String toldUnit() {
        return toldUnit;
    }

    public Instant tellNextAt() {
        return tellNextAt;
    }

    public Long acknowledgedBy() {
        return acknowledgedBy;
    }

    public Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    /** Who has it in hand: whoever acknowledged, or took over from them; {@code null} before. */
    public Long heldBy() {
        return heldBy;
    }

    public Instant reportDueAt() {
        return reportDueAt;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Instant passOnDueAt() {
        return passOnDueAt;
    }

    public Instant passedOnAt() {
        return passedOnAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Long mergedInto() {
        return mergedInto;
    }
}
