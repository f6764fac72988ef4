package org.wangge.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Posts extends JpaRepository<Post, Long> {

    Optional<Post> findByRoleAndUnitCode(Role role, String unitCode);

    List<Post> findByUnitCodeOrderByRole(String unitCode);
}
