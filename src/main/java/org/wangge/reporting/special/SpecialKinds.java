package org.wangge.reporting.special;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SpecialKinds extends JpaRepository<SpecialKind, String> {

    List<SpecialKind> findAllByOrderByPositionAscCodeAsc();
}
