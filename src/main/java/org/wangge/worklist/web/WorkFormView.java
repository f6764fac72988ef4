package org.wangge.worklist.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/** An item with its Camunda Form and what the form starts with. */
record WorkFormView(
        @JsonUnwrapped WorkItemView item,

        @Schema(type = "object", description = "Camunda Form")
        JsonNode schema,

        Map<String, Object> data) {}
