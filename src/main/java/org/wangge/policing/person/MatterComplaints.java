package org.wangge.policing.person;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatterComplaints extends JpaRepository<MatterComplaint, Long> {

    List<MatterComplaint> findByMatterIdOrderById(Long matterId);

    Optional<MatterComplaint> findByMatterIdAndAnsweredAtIsNullAndJoinedIsNull(Long matterId);

    boolean existsByFormKey(byte[] formKey);

    long countByNoticeId(Long noticeId);
}
