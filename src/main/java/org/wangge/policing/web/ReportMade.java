package org.wangge.policing.web;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A report that was taken.
 *
 * @param id the matter's
 */
@Schema(name = "ReportMade")
record ReportMade(
        String id,
        @Schema(description = "接下来由谁做什么，给报告人看的一句话") String next) {}
