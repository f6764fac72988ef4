package org.wangge.policing.room;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoomTicks extends JpaRepository<RoomTick, Long> {

    /** The latest of each village and item. */
    @Query("""
            select t from RoomTick t
            where t.village in :villages and t.itemId in :items and not exists (
              select 1 from RoomTick later
              where later.village = t.village and later.itemId = t.itemId and later.id > t.id)
            """)
    List<RoomTick> latest(Collection<String> villages, Collection<Long> items);
}
