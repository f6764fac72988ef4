package org.wangge.policing.room;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.organisation.HeldPost;
import org.wangge.policing.Matter;
import org.wangge.policing.Matter.Stage;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** A station's open matters from the village's request on: what it has, where, and what must be done next. */
@Service
@Transactional(readOnly = true)
public class StationBoard {

    /** What a station sees: before, the matter is the village's. */
    public static final List<Stage> STAGES = List.of(Stage.REQUESTED, Stage.POLICE_WORK, Stage.DISPOSING, Stage.CASE);

    private static final int NEAREST = 12;

    private final EntityManager entities;

    StationBoard(EntityManager entities) {
        this.entities = entities;
    }

    /** How many matters each village has in each stage; villages and stages without any are left out. */
    public Map<String, Map<Stage, Long>> counts(Viewer viewer) {
        Map<String, Map<Stage, Long>> counts = new HashMap<>();
        entities.createQuery(
                        "select m.unitCode, m.stage, count(m) from Matter m where m.townshipCode in :stations"
                                + " and m.stage in :stages group by m.unitCode, m.stage",
                        Object[].class)
                .setParameter("stations", stations(viewer))
                .setParameter("stages", STAGES)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((String) row[0], village -> new EnumMap<>(Stage.class))
                        .put((Stage) row[1], (Long) row[2]));
        return counts;
    }

    /** The matters whose limit is nearest, be it the stage's deadline or the end of the case period. */
    @SuppressWarnings("unchecked")
    public List<Matter> nearest(Viewer viewer) {
        return entities.createNativeQuery(
                        "select m.* from matter m where m.township_code in (:stations) and m.stage in (:stages)"
                                + " and (m.due_at is not null or m.period_end is not null) order by case"
                                + " when m.due_at is null or m.period_end < m.due_at then m.period_end"
                                + " else m.due_at end, m.id",
                        Matter.class)
                .setParameter("stations", stations(viewer))
                .setParameter("stages", STAGES.stream().map(Stage::name).toList())
                .setMaxResults(NEAREST)
                .getResultList();
    }

    /** The visits of officers who are away, or no longer at that village: somebody else must go. */
    @SuppressWarnings("unchecked")
    public List<Matter> stranded(Viewer viewer, List<VillageState> villages) {
        Set<String> atWork = villages.stream()
                .flatMap(village -> village.posts().stream())
                .filter(state -> state.today() && !state.away())
                .map(state -> state.post().village() + "/" + state.post().accountId())
                .collect(Collectors.toSet());
        Set<String> codes = villages.stream().map(one -> one.village().code()).collect(Collectors.toSet());
        List<Matter> persuading = entities.createNativeQuery(
                        "select m.* from matter m where m.township_code in (:stations) and m.stage = 'POLICE_WORK'"
                                + " and m.officer_id is not null order by m.id",
                        Matter.class)
                .setParameter("stations", stations(viewer))
                .getResultList();
        return persuading.stream()
                .filter(matter -> codes.contains(matter.unit()))
                .filter(matter -> !atWork.contains(matter.unit() + "/" + matter.officerId()))
                .toList();
    }

    /** @throws org.wangge.problem.Problem 403 for whoever commands no police */
    private static Set<String> stations(Viewer viewer) {
        viewer.require(Act.COMMAND_POLICE);
        return viewer.member().posts().stream()
                .filter(post -> Act.COMMAND_POLICE.roles().contains(post.role()))
                .map(HeldPost::unitCode)
                .collect(Collectors.toSet());
    }
}
