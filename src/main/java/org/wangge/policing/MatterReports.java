package org.wangge.policing;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface MatterReports extends JpaRepository<MatterReport, Long> {

    /** The reports of a matter and of those joined into it. */
    @Query("""
            select r from MatterReport r where r.matterId = :matter
              or r.matterId in (select m.id from Matter m where m.joinedInto = :matter) order by r.id
            """)
    List<MatterReport> about(Long matter);

    /** Somebody's reports of which they were told since then how they ended. */
    @Query("select r from MatterReport r where r.reportedBy = :account and r.toldAt >= :since")
    List<MatterReport> toldSince(Long account, Instant since);

    boolean existsByMatterIdAndReportedBy(Long matterId, Long account);
}
