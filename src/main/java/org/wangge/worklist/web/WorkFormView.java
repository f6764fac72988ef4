package org.wangge.worklist.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** An item with its Camunda Form and what the form starts with. */
record WorkFormView(@JsonUnwrapped WorkItemView item, JsonNode schema, Map<String, Object> data) {}
