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

    /** Those that came by a link, wherever they went, and those of its matter that came by no other's link. */
    @Query("""
            select s from MatterStatement s where s.noticeId = :notice or s.matterId = :matter and (s.noticeId is null
              or s.noticeId in (select n.id from MatterNotice n where n.matterId = :matter)) order by s.id
            """)
    List<MatterStatement> of(Long matter, Long notice);

    boolean existsByFormKey(byte[] formKey);

    long countByNoticeId(Long noticeId);
}
