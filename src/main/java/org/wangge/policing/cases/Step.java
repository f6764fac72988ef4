package org.wangge.policing.cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One step of a case as it stands in the file: never changed, never removed; the next one comes behind it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @Type(value = Step.Registered.class, name = "registered"),
    @Type(value = Step.NotRegistered.class, name = "not-registered"),
    @Type(value = Step.Questioned.class, name = "questioned"),
    @Type(value = Step.Inspected.class, name = "inspected"),
    @Type(value = Step.Spared.class, name = "spared"),
    @Type(value = Step.WentOn.class, name = "went-on"),
    @Type(value = Step.Intended.class, name = "intended"),
    @Type(value = Step.Heard.class, name = "heard"),
    @Type(value = Step.Rechecked.class, name = "rechecked"),
    @Type(value = Step.HearingHeld.class, name = "hearing-held"),
    @Type(value = Step.Reviewed.class, name = "reviewed"),
    @Type(value = Step.Decided.class, name = "decided"),
    @Type(value = Step.Served.class, name = "served"),
    @Type(value = Step.Settled.class, name = "settled"),
    @Type(value = Step.ReconsiderationAsked.class, name = "reconsideration-asked"),
    @Type(value = Step.ReconsiderationAnswered.class, name = "reconsideration-answered"),
    @Type(value = Step.Extended.class, name = "extended"),
    @Type(value = Step.Ended.class, name = "ended")
})
public sealed interface Step {

    Deed deed();

    @JsonIgnore
    default String code() {
        for (Type type : Step.class.getAnnotation(JsonSubTypes.class).value()) {
            if (type.value() == getClass()) {
                return type.name();
            }
        }
        throw new IllegalStateException("A step without a name");
    }

    /** The police officers whom its paper names, the leading one first. */
    @JsonIgnore
    default List<Officer> officers() {
        return List.of();
    }

    /** 立案. Reporters, proposer and whoever confirmed take no part in the decision. */
    record Registered(
            Deed deed,
            Long matterId,
            String number,
            Officer officer,
            Person person,
            Conduct conduct,
            LocalDate acceptedOn,
            Set<Long> reporters,
            Set<Long> proposers,
            Mitigation mitigation)
            implements Step {
        @Override
        @JsonIgnore
        public List<Officer> officers() {
            return List.of(officer);
        }
    }

    /** 不予立案, or passed on to the authority that the law names: there is no case then. */
    record NotRegistered(Deed deed, Officer officer, String reason, boolean referred) implements Step {
        @Override
        @JsonIgnore
        public List<Officer> officers() {
            return List.of(officer);
        }
    }

    /** What speaks for sparing the person, as the file has it at the registration. */
    record Mitigation(boolean firstOrSlight, boolean putRight, boolean unmetNeed) {}

    enum Longer {
        NO,
        COMPLEX,
        MANY_OR_UNKNOWN
    }

    enum Attendant {
        NONE,
        GUARDIAN,
        APPROPRIATE_ADULT
    }

    record Questioned(
            Deed deed,
            Officer lead,
            Officer second,
            Instant from,
            Instant until,
            Longer longer,
            String longerBecause,
            boolean familyTold,
            Attendant attendant,
            String attendantName,
            String attendantBecause,
            String recording,
            String statement)
            implements Step {
        @Override
        @JsonIgnore
        public List<Officer> officers() {
            return List.of(lead, second);
        }
    }

    record Inspected(
            Deed deed,
            Officer lead,
            Officer second,
            String place,
            boolean home,
            String certificate,
            String recording,
            String found)
            implements Step {
        @Override
        @JsonIgnore
        public List<Officer> officers() {
            return List.of(lead, second);
        }
    }

    /** Not to penalise, as a minor, slight or mended breach allows, or a need that was not met. */
    record Spared(Deed deed, String reason) implements Step {}

    record WentOn(Deed deed, String reason) implements Step {}

    /**
     * 告知: what is intended, before it is decided.
     *
     * @param penalty {@code null} where the proposal is not to penalise
     */
    record Intended(
            Deed deed,
            Officer officer,
            String facts,
            String reasons,
            Penalty penalty,
            boolean tellsPenalty,
            boolean hearingOffered,
            boolean seriousAndBad,
            List<String> evidence,
            String guardianTold,
            Instant replyBy)
            implements Step {
        @Override
        @JsonIgnore
        public List<Officer> officers() {
            return List.of(officer);
        }
    }

    enum Reply {
        NO_STATEMENT,
        STATEMENT,
        ASKS_HEARING,
        TIME_PASSED
    }

    /** @param waivesHearing whether the person has said that they ask for no hearing, though they still could */
    record Heard(Deed deed, Reply reply, String statement, String guardianSaid, boolean waivesHearing)
            implements Step {}

    enum Finding {
        STANDS,
        LIGHTER,
        UNFOUNDED
    }

    record Rechecked(Deed deed, Officer officer, Finding finding, Penalty penalty, String reasons) implements Step {
        @Override
        @JsonIgnore
        public List<Officer> officers() {
            return List.of(officer);
        }
    }

    record HearingHeld(Deed deed, LocalDate noticeOn, LocalDate heldOn, String record) implements Step {}

    record Reviewed(Deed deed, boolean agrees, String opinion) implements Step {}

    enum Result {
        PENALISED,
        NOT_PENALISED,
        REFERRED
    }

    /** @param executed whether detention is carried out; {@code notExecuted} says why not */
    record Decided(
            Deed deed,
            Result result,
            Penalty penalty,
            String article,
            LocalDate lawOf,
            boolean atCounty,
            boolean executed,
            String notExecuted,
            String reasons)
            implements Step {}

    enum Receiver {
        PERSON,
        ADULT_FAMILY,
        VILLAGE_COMMITTEE,
        REFUSED
    }

    record Served(
            Deed deed,
            Officer officer,
            Receiver receiver,
            String receivedBy,
            String recording,
            boolean late,
            LocalDate payBy,
            LocalDate reconsiderUntil)
            implements Step {
        @Override
        @JsonIgnore
        public List<Officer> officers() {
            return List.of(officer);
        }
    }

    record Settled(Deed deed, boolean paid, String receipt) implements Step {}

    record ReconsiderationAsked(Deed deed, String grounds) implements Step {}

    enum Answer {
        UPHELD,
        REVOKED,
        CHANGED
    }

    record ReconsiderationAnswered(
            Deed deed, Answer answer, Penalty penalty, String body, String number, String reasons) implements Step {}

    record Extended(Deed deed, String reason, LocalDate until) implements Step {}

    /** The time limit passed before anything was decided. */
    record Ended(Deed deed) implements Step {}
}
