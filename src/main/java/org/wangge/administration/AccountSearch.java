package org.wangge.administration;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.organisation.Account;

/** Finds accounts by name or username, and by the unit at or beneath which they hold a post. */
@Component
@Transactional(readOnly = true)
public class AccountSearch {

    private static final String AT_UNIT = " and exists (select 1 from Appointment h, Post p, Unit u"
            + " where h.accountId = a.id and p.id = h.postId and u.code = p.unitCode and u.path like :path"
            + " and (h.untilDate is null or h.untilDate >= :today))";
    private static final String NAMED = " and (locate(:q, a.name) > 0 or locate(:lowerQ, lower(a.username)) > 0)";

    private final EntityManager entities;
    private final Clock clock;

    AccountSearch(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The oldest accounts first.
     *
     * @param q part of a name or username, or null for all
     * @param unitPath of the unit, or null for all
     * @param after the id of the last account of the page before, or null
     */
    public List<Account> find(String q, String unitPath, Long after, int limit) {
        boolean named = q != null && !q.isBlank();
        TypedQuery<Account> query = entities.createQuery(
                        "select a from Account a where a.id > :after" + (named ? NAMED : "")
                                + (unitPath == null ? "" : AT_UNIT) + " order by a.id",
                        Account.class)
                .setParameter("after", after == null ? 0L : after)
                .setMaxResults(limit);
        if (named) {
            query.setParameter("q", q.strip()).setParameter("lowerQ", q.strip().toLowerCase(Locale.ROOT));
        }
        if (unitPath != null) {
            query.setParameter("path", unitPath + "%").setParameter("today", Days.today(clock));
        }
        return query.getResultList();
    }
}
