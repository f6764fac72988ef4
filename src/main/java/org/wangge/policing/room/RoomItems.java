package org.wangge.policing.room;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoomItems extends JpaRepository<RoomItem, Long> {

    List<RoomItem> findByUnitCodeInAndEndedAtIsNullOrderByItem(Collection<String> unitCodes);
}
