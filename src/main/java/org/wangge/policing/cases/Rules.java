package org.wangge.policing.cases;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.wangge.organisation.Role;
import org.wangge.problem.Problem;

/** What holds at every step, whoever takes it. */
final class Rules {

    static final String QUESTIONING_HOURS = "questioning-hours";
    static final String QUESTIONING_HOURS_COMPLEX = "questioning-hours-complex";
    static final String QUESTIONING_HOURS_MANY = "questioning-hours-many";
    static final String RECORDING = "recording-required";
    static final String GUARDIAN_UNDER = "guardian-under";
    static final String APPROPRIATE_ADULT = "appropriate-adult";
    static final String NOTICE_TELLS_PENALTY = "notice-tells-penalty";
    static final String HEAR_GUARDIAN_UNDER = "hear-guardian-under";
    static final String REPLY_DAYS = "reply-days";
    static final String HEARING_FINE = "hearing-fine";
    static final String HEARING_MINOR = "hearing-minor-detained";
    static final String HEARING_IF_NEEDED = "hearing-if-needed";
    static final String HEARING_REQUEST_DAYS = "hearing-request-days";
    static final String HEARING_NOTICE_DAYS = "hearing-notice-days";
    static final String HEARING_WITHIN_DAYS = "hearing-within-days";
    static final String HEARING_EXCLUDED = "hearing-time-excluded";
    static final String STATION_FINE = "station-fine";
    static final String PENAL_AGE = "penal-age";
    static final String ADULT_AGE = "adult-age";
    static final String NO_DETENTION_UNDER = "no-detention-under";
    static final String NO_FIRST_DETENTION_UNDER = "no-first-detention-under";
    static final String NO_DETENTION_FROM = "no-detention-from";
    static final String DETENTION_IF_SERIOUS = "detention-if-serious";
    static final String DETENTION_IF_AGAIN = "detention-if-again";
    static final String LIMITATION_MONTHS = "limitation-months";
    static final String PERIOD_DAYS = "case-period-days";
    static final String PERIOD_FROM_REGISTRATION = "case-period-from-registration";
    static final String EXTENSION_DAYS = "extension-days";
    static final String EXTENSIONS = "extensions";
    static final String SERVICE_DAYS = "service-days";
    static final String PAYMENT_DAYS = "payment-days";
    static final String RECONSIDERATION_DAYS = "reconsideration-days";

    private final Means means;

    Rules(Means means) {
        this.means = means;
    }

    int number(String key, LocalDate day) {
        return means.law().procedure(key, day).value();
    }

    boolean isOn(String key, LocalDate day) {
        return means.law().procedure(key, day).isOn();
    }

    /** The officer who acts: police over that place on that day. */
    Officer police(Deed deed) {
        return means.roster().police(deed.by(), deed.on()).orElseThrow(Problem::forbidden);
    }

    /**
     * Lead and second of a questioning or an inspection: two different police officers of that day, as named.
     *
     * @throws Problem where one of them is not, or the papers would name somebody by another name or number
     */
    void twoOfficers(Officer lead, Officer second, LocalDate on) {
        refuseUnless(lead != null && isPolice(lead, on), "lead", "not-police-then");
        refuseUnless(second != null && isPolice(second, on), "second", "not-police-then");
        boolean differ =
                !lead.accountId().equals(second.accountId()) && !lead.number().equals(second.number());
        refuseUnless(differ, "second", "two-officers");
    }

    private boolean isPolice(Officer named, LocalDate on) {
        return named.number() != null
                && means.roster()
                        .police(named.accountId(), on)
                        .filter(known -> known.equals(named))
                        .isPresent();
    }

    void holds(Deed deed, Role... anyOf) {
        for (Role role : anyOf) {
            if (means.roster().holds(deed.by(), role, deed.on())) {
                return;
            }
        }
        throw Problem.forbidden();
    }

    static void notAmong(Long who, Set<Long> others, String code) {
        if (others.contains(who)) {
            throw Problem.conflict(code);
        }
    }

    static void refuseUnless(boolean holds, String field, String code, Object... args) {
        if (!holds) {
            throw Problem.invalid(field, code, args);
        }
    }

    static void demand(boolean holds, String code) {
        if (!holds) {
            throw Problem.conflict(code);
        }
    }

    static boolean isSaid(String text) {
        return text != null && !Objects.requireNonNull(text).isBlank();
    }
}
