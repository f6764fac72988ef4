package org.wangge.audit.web;

import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.audit.AuditChain;
import org.wangge.audit.AuditLog;
import org.wangge.audit.AuditRecord;
import org.wangge.audit.Verification;
import org.wangge.paging.Page;
import org.wangge.security.Act;
import org.wangge.security.Viewers;

/** The audit trail, for auditors alone. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

    private final AuditLog log;
    private final AuditChain chain;
    private final Viewers viewers;

    AuditController(AuditLog log, AuditChain chain, Viewers viewers) {
        this.log = log;
        this.chain = chain;
        this.viewers = viewers;
    }

    @GetMapping
    Page<AuditRecord> entries(
            @RequestParam(required = false) String actor,
            @RequestParam(required = false) String action,
            @RequestParam(required = false) String subjectType,
            @RequestParam(required = false) String subjectId,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate until,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        viewers.current().require(Act.READ_AUDIT);
        int size = Page.limit(limit);
        var search =
                new AuditLog.Search(actor, action, subjectType, subjectId, unit, from, until, Page.idCursor(cursor));
        return Page.of(log.find(search, size + 1), size, AuditRecord::id);
    }

    @GetMapping("/verification")
    Verification verification() {
        viewers.current().require(Act.READ_AUDIT);
        return chain.verify();
    }
}
