package org.wangge.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** Puts acts on the record. An act whose transaction rolls back leaves no record, and no act stays without one. */
@Component
public class AuditTrail {

    private static final int LONGEST_DETAILS = 2000;
    private static final int LONGEST_POST = 400;

    private final EntityManager entities;
    private final Viewers viewers;
    private final Clock clock;
    private final ObjectMapper json;

    AuditTrail(EntityManager entities, Viewers viewers, Clock clock, ObjectMapper json) {
        this.entities = entities;
        this.viewers = viewers;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Records an act in the caller's transaction, with whoever is signed in, or {@code system}, as its actor.
     *
     * @param action what was done, in kebab-case, such as {@code case-registered}
     * @param subjectType what it was done to, in kebab-case, such as {@code case}
     * @param subjectId the subject's number or id
     * @param unitCode the unit that the subject belongs to; may be null
     * @param details ids, codes and dates; never personal data, never what somebody wrote
     * @throws org.springframework.transaction.IllegalTransactionStateException outside of a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, String subjectType, String subjectId, String unitCode, Map<String, ?> details) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Viewer> viewer = viewers.find();
        entities.persist(new AuditEntry(
                now,
                viewer.map(Viewer::username).orElse("system"),
                viewer.map(AuditTrail::posts).orElse(null),
                action,
                subjectType,
                subjectId,
                unitCode,
                text(details)));
    }

    /** The posts held at that moment: which of several it was is told by the act and the unit. */
    private static String posts(Viewer viewer) {
        String posts = viewer.queues().stream().sorted().collect(Collectors.joining(" "));
        return posts.length() <= LONGEST_POST ? posts : posts.substring(0, LONGEST_POST);
    }

    private String text(Map<String, ?> details) {
        try {
            String text = json.writeValueAsString(new TreeMap<>(details));
            if (text.length() > LONGEST_DETAILS) {
                throw new IllegalArgumentException("Details of an act may take 2000 characters");
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Details of an act must be plain values", e);
        }
    }
}
