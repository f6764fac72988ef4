package org.wangge.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * An item opened to be done.
 *
 * @param schema the Camunda Form
 * @param data what the form starts with
 */
public record WorkForm(WorkItem item, JsonNode schema, Map<String, Object> data) {}
