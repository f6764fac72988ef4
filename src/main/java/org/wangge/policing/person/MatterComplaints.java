package org.wangge.policing.person;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MatterComplaints extends JpaRepository<MatterComplaint, Long> {

    List<MatterComplaint> findByMatterIdOrderById(Long matterId);

    /** Those of a matter and of the matters that were joined into it. */
    @Query("""
            select s from MatterComplaint s where s.matterId = :matter
              or s.matterId in (select m.id from Matter m where m.joinedInto = :matter) order by s.id
            """)
    List<MatterComplaint> about(Long matter);

    /** Those of a matter, and those that came by a link that was made for it. */
    @Query("select s from MatterComplaint s where s.matterId = :matter or s.noticeId = :notice order by s.id")
    List<MatterComplaint> of(Long matter, Long notice);

    Optional<MatterComplaint> findByMatterIdAndAnsweredAtIsNullAndJoinedIsNull(Long matterId);

    boolean existsByFormKey(byte[] formKey);

    long countByNoticeId(Long noticeId);
}
