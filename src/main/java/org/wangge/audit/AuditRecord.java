package org.wangge.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;

/**
 * One act on the record, as an auditor sees it.
 *
 * @param post the posts that the actor held at that moment, as {@code role@unit}, or null for the system
 * @param sealed whether the entry has its place in the chain yet (a second or so after the act)
 */
public record AuditRecord(
        String id,
        OffsetDateTime at,
        String actor,
        String post,
        String action,
        String subjectType,
        String subjectId,
        String unit,
        @JsonRawValue String details,
        boolean sealed) {}
