package org.wangge.policing.person;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatterStatements extends JpaRepository<MatterStatement, Long> {

    List<MatterStatement> findByMatterIdOrderById(Long matterId);

    boolean existsByFormKey(byte[] formKey);

    long countByNoticeId(Long noticeId);
}
