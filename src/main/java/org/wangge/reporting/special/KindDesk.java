package org.wangge.reporting.special;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;

/** The list of kinds, which an administrator edits. */
@Service
@Transactional
public class KindDesk {

    private final SpecialKinds kinds;
    private final AuditTrail audit;

    KindDesk(SpecialKinds kinds, AuditTrail audit) {
        this.kinds = kinds;
        this.audit = audit;
    }

    /** All, in their order, also those that can no longer be chosen. */
    @Transactional(readOnly = true)
    public List<SpecialKind> all() {
        return kinds.findAllByOrderByPositionAscCodeAsc();
    }

    /** Changes a kind, or adds one. */
    public SpecialKind describe(String code, String name, String nameEn, int position, boolean active) {
        SpecialKind kind = kinds.findById(code).orElseGet(() -> new SpecialKind(code));
        kind.describe(name, nameEn, position, active);
        audit.record("special-kind-described", "special-kind", code, null, Map.of("active", active));
        return kinds.save(kind);
    }
}
