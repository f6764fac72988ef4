package org.wangge.policing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.policing.MatterFigures;
import org.wangge.security.Viewers;

/** Counts matters of a unit, the asker's own unless another is named, for those who answer for it. */
@RestController
class MatterFiguresController {

    private final MatterFigures figures;
    private final Viewers viewers;

    MatterFiguresController(MatterFigures figures, Viewers viewers) {
        this.figures = figures;
        this.viewers = viewers;
    }

    /**
     * @param open how many are open, by stage and by kind
     * @param closed how many ended, and how
     * @param sealed how many records are sealed, by kind; {@code <10} where that is below ten or none
     */
    record View(
            String unit,
            Open open,
            Map<String, Long> closed,
            @Schema(nullable = true) Map<String, String> sealed) {}

    record Open(Map<String, Long> stages, Map<String, Long> kinds) {}

    @GetMapping("/api/matters/figures")
    @Operation(summary = "一个单位的事项数；已封存的单列，不足十件的只写 <10")
    View of(@RequestParam(required = false) String unit) {
        MatterFigures.Figures found = figures.of(unit, viewers.current());
        return new View(found.unit(), new Open(found.stages(), found.kinds()), found.ends(), found.sealed());
    }
}
