package org.wangge.openapi;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How a problem looks in the document; it is written by {@code org.wangge.problem}. */
@Schema(name = "Problem", description = "RFC 9457")
record ProblemDocument(
        @Schema(example = "about:blank") String type,

        @Schema(example = "填写有误", requiredMode = Schema.RequiredMode.REQUIRED)
        String title,

        @Schema(example = "422", requiredMode = Schema.RequiredMode.REQUIRED)
        int status,

        @Schema(example = "有内容填写不正确，请按提示改正。") String detail,
        String instance,

        @Schema(example = "invalid", description = "不随语言改变", requiredMode = Schema.RequiredMode.REQUIRED)
        String code,

        List<Fault> errors) {

    /** What is wrong with one field. */
    @Schema(name = "ProblemField")
    record Fault(
            @Schema(example = "identity.number") String field,
            @Schema(example = "identity-checksum") String code,
            @Schema(example = "证件号码的校验位不对。") String message) {}
}
