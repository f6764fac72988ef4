package org.wangge.checkpoint.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** A row's cells as one text, which is how they are kept. */
final class CellsText {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<Column, String>> CELLS = new TypeReference<>() {};

    private CellsText() {}

    static String of(Map<Column, String> cells) {
        try {
            return JSON.writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row could not be kept", e);
        }
    }

    static Map<Column, String> parse(String text) {
        try {
            return text == null ? Map.of() : JSON.readValue(text, CELLS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row is not as it was kept");
        }
    }
}
