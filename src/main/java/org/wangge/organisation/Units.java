package org.wangge.organisation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Units extends JpaRepository<Unit, String> {

    List<Unit> findByPathStartingWithOrderByPath(String path);

    List<Unit> findByLevelAndPathStartingWithOrderByCode(Level level, String path);

    List<Unit> findByLevelOrderByCode(Level level);

    List<Unit> findByLevelInAndPathStartingWith(Collection<Level> levels, String path);
}
