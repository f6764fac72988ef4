package org.wangge.reporting.special;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SpecialNotices extends JpaRepository<SpecialNotice, Long> {

    List<SpecialNotice> findBySituationIdOrderById(Long situation);

    List<SpecialNotice> findBySituationIdAndAccountIdOrderById(Long situation, Long account);

    /** What somebody was told of and has not looked at, while it is open and has been acknowledged. */
    @Query("""
            select n from SpecialNotice n join SpecialSituation s on s.id = n.situationId
            where n.accountId = :account and n.seenAt is null and n.waiting = false and s.closedAt is null
              and n.why in ('report-late', 'not-reported-on', 'report-written', 'passed-on')
            order by n.id desc
            """)
    List<SpecialNotice> unseen(Long account, Limit limit);

    boolean existsBySituationIdAndAccountIdAndWhy(Long situation, Long account, String why);
}
