package org.wangge.policing.person;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MatterStatements extends JpaRepository<MatterStatement, Long> {

    /** Those of a matter and of the matters that were joined into it. */
    @Query("""
            select s from MatterStatement s where s.matterId = :matter
              or s.matterId in (select m.id from Matter m where m.joinedInto = :matter) order by s.id
            """)
    List<MatterStatement> about(Long matter);

    /** Those of a matter, and those that came by a link that was made for it. */
    @Query("select s from MatterStatement s where s.matterId = :matter or s.noticeId = :notice order by s.id")
    List<MatterStatement> of(Long matter, Long notice);

    boolean existsByFormKey(byte[] formKey);

    long countByNoticeId(Long noticeId);
}
