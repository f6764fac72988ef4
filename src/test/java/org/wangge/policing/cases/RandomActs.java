package org.wangge.policing.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.wangge.clock.Days;
import org.wangge.problem.Problem;

/** Takes calls at random on one case; what is refused is passed over, as a client would go on after a refusal. */
final class RandomActs {

    enum Verb {
        NEXT,
        QUESTION,
        INSPECT,
        SPARE,
        GO_ON,
        INTEND,
        HEAR,
        RECHECK,
        HEARING,
        REVIEW,
        DECIDE,
        SERVE,
        ASK_AGAIN,
        ANSWER,
        EXTEND,
        EXPIRE
    }

    /** @param hours that pass before it */
    record Call(Verb verb, long who, long other, int choice, int hours) {}

    private static final Penalty[] PENALTIES = {
        Penalty.WARNING, new Penalty(100, 0), new Penalty(200, 0), new Penalty(0, 5)
    };

    private final AdministrativeCase file;
    private Instant now;

    RandomActs(Department department, Instant begin, boolean minor) {
        this.now = begin;
        Person person = Acts.born(Days.of(begin).minusYears(minor ? 17 : 40).toString());
        Conduct conduct = Acts.obstructing(Days.of(begin).toString(), Gravity.ORDINARY);
        String moment = begin.atZone(Days.ZONE).toLocalDateTime().toString();
        this.file = AdministrativeCase.register(Acts.opening(person, conduct, moment), department.means());
    }

    AdministrativeCase file() {
        return file;
    }

    void take(Call call) {
        now = now.plus(Duration.ofHours(call.hours()));
        try {
            Verb verb = call.verb() == Verb.NEXT ? sensible() : call.verb();
            boolean byTheRightOne = call.verb() == Verb.NEXT && call.hours() < 2;
            act(verb, byTheRightOne ? new Call(verb, usual(verb), Department.SECOND, call.choice(), 0) : call);
        } catch (Problem refusal) {
            // refused: the next call comes all the same
        }
    }

    private Verb sensible() {
        if (file.last(Step.Questioned.class).isEmpty()) {
            return Verb.QUESTION;
        }
        if (file.asksForLeniency() && file.last(Step.WentOn.class).isEmpty()) {
            return Verb.GO_ON;
        }
        if (file.proposed().isEmpty()) {
            return Verb.INTEND;
        }
        if (file.last(Step.Heard.class).isEmpty()) {
            return Verb.HEAR;
        }
        if (!file.wasHeard()) {
            return Verb.RECHECK;
        }
        return file.last(Step.Reviewed.class).isEmpty() ? Verb.REVIEW : Verb.DECIDE;
    }

    private static long usual(Verb verb) {
        return switch (verb) {
            case GO_ON, DECIDE -> Department.HEAD;
            case RECHECK -> Department.THIRD;
            case REVIEW -> Department.LEGAL;
            default -> Department.OFFICER;
        };
    }

    private void act(Verb verb, Call call) {
        Deed deed = new Deed(call.who(), now);
        Officer who = Department.named(call.who());
        Officer other = Department.named(call.other());
        Penalty penalty = PENALTIES[call.choice()];
        switch (verb) {
            case QUESTION ->
                file.question(new Step.Questioned(
                        deed,
                        who,
                        other,
                        now.minus(Duration.ofHours(1 + 5L * call.choice())),
                        now,
                        Step.Longer.NO,
                        null,
                        false,
                        Step.Attendant.GUARDIAN,
                        "其母",
                        null,
                        "AV-1",
                        "陈述"));
            case INSPECT ->
                file.inspect(new Step.Inspected(deed, who, other, "卡口", call.choice() == 0, null, "AV-2", "现场"));
            case SPARE -> file.spare(new Step.Spared(deed, "初次"));
            case GO_ON -> file.goOn(new Step.WentOn(deed, "继续"));
            case INTEND ->
                file.intend(new Step.Intended(
                        deed,
                        who,
                        "事实",
                        "理由",
                        penalty,
                        true,
                        call.choice() == 3,
                        false,
                        List.of("e1"),
                        "其母",
                        Days.endOf(Days.of(now).plusDays(3))));
            case HEAR ->
                file.hear(new Step.Heard(deed, Step.Reply.values()[call.choice()], "申辩", "同意", call.choice() == 0));
            case RECHECK ->
                file.recheck(new Step.Rechecked(
                        deed,
                        who,
                        call.choice() == 1 ? Step.Finding.LIGHTER : Step.Finding.STANDS,
                        call.choice() == 1 ? penalty : null,
                        "复核"));
            case HEARING ->
                file.holdHearing(new Step.HearingHeld(deed, Days.of(now).minusDays(7), Days.of(now), "笔录"));
            case REVIEW -> file.review(new Step.Reviewed(deed, call.choice() != 0, "意见"));
            case DECIDE -> file.decide(deed, Step.Result.PENALISED, penalty, "理由");
            case SERVE -> file.serve(new Step.Served(deed, who, Step.Receiver.PERSON, "本人", null, false, null, null));
            case ASK_AGAIN -> file.askReconsideration(new Step.ReconsiderationAsked(deed, "不服"));
            case ANSWER ->
                file.answerReconsideration(
                        new Step.ReconsiderationAnswered(deed, Step.Answer.UPHELD, null, "市人民政府", "1号", "维持"));
            case EXTEND -> file.extend(deed, "复杂");
            case EXPIRE -> file.expire(deed);
            case NEXT -> throw new IllegalArgumentException("no verb of its own");
        }
    }
}
