package org.wangge.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;

/** The record as an auditor reads it, newest first. */
@Component
public class AuditLog {

    private final JdbcTemplate jdbc;

    AuditLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What to look for; each may be null.
     *
     * @param from first day, Asia/Shanghai
     * @param until last day, inclusive
     * @param before only entries older than this id
     */
    public record Search(
            String actor,
            String action,
            String subjectType,
            String subjectId,
            String unit,
            LocalDate from,
            LocalDate until,
            Long before) {}

    /** @return at most {@code most} entries */
    @Transactional(readOnly = true)
    public List<AuditRecord> find(Search search, int most) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        List<Object> values = new ArrayList<>();
        add(conditions, values, "actor = ?", search.actor());
        add(conditions, values, "action = ?", search.action());
        add(conditions, values, "subject_type = ?", search.subjectType());
        add(conditions, values, "subject_id = ?", search.subjectId());
        add(conditions, values, "unit_code = ?", search.unit());
        add(conditions, values, "id < ?", search.before());
        if (search.from() != null) {
            add(conditions, values, "at >= ?", LocalDateTime.ofInstant(Days.startOf(search.from()), ZoneOffset.UTC));
        }
        if (search.until() != null) {
            add(conditions, values, "at < ?", LocalDateTime.ofInstant(Days.endOf(search.until()), ZoneOffset.UTC));
        }
        return jdbc.query(
                "select " + Link.COLUMNS + " from audit_entry where " + String.join(" and ", conditions)
                        + " order by id desc limit " + most,
                AuditLog::read,
                values.toArray());
    }

    private static void add(List<String> conditions, List<Object> values, String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private static AuditRecord read(ResultSet row, int number) throws SQLException {
        Link link = Link.read(row, number);
        return new AuditRecord(
                Long.toString(link.id()),
                link.at().atOffset(ZoneOffset.UTC).atZoneSameInstant(Days.ZONE).toOffsetDateTime(),
                link.actor(),
                link.post(),
                link.action(),
                link.subjectType(),
                link.subjectId(),
                link.unitCode(),
                link.details(),
                link.hash() != null);
    }
}
