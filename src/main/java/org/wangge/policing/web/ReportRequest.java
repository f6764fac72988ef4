package org.wangge.policing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.wangge.http.Faults;
import org.wangge.policing.Kind;

/** What somebody saw of a person who does not cooperate, as the API is told. */
@Schema(name = "NonCooperationRequest")
record ReportRequest(
        @Schema(
                allowableValues = {
                    "refuses-check",
                    "refuses-registration",
                    "refuses-test",
                    "refuses-transfer",
                    "refuses-quarantine",
                    "leaves-early",
                    "conceals",
                    "obstructs-checkpoint",
                    "other"
                })
        String kind,

        @Schema(description = "看到的经过", maxLength = 1000) String account,

        @Schema(description = "当时谁在场", nullable = true, maxLength = 300)
        String present,

        @Schema(description = "村的代码；在个案上报告时不用填", nullable = true)
        String unit) {

    /** What was read from it, everything wrong with it said before. */
    record Read(Kind kind, String account, String present) {}

    Read read() {
        var faults = new Faults();
        var read = new Read(
                faults.code("kind", Kind.class, kind),
                faults.text("account", account, 1000),
                faults.optionalText("present", present, 300));
        faults.raise();
        return read;
    }
}
