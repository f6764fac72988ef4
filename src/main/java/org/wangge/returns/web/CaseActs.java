package org.wangge.returns.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;

/** What clients send about a case. */
final class CaseActs {

    private CaseActs() {}

    record HandoverRequest(String to, String note) {}

    record TransferRequest(String unit, String reason) {}

    record NoteRequest(String note) {}

    record ReasonRequest(String reason) {}

    record AcceptTransferRequest(String note, String grid) {}

    record CheckRequest(
            String on,

            @Schema(allowableValues = {"morning", "evening"})
            String session,

            BigDecimal temperature,
            List<String> symptoms,
            String remark) {}

    record TestRequest(
            String on,

            @Schema(allowableValues = {"negative", "positive", "invalid"})
            String result,

            String sampledAt,
            String laboratory) {}

    record ClosureRequest(String outcome, String reason) {}

    record GridRequest(String grid) {}

    record RevealRequest(String field, String reason) {}

    record Made(String id) {}

    record Revealed(String field, String value) {}
}
