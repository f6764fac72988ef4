package org.wangge.http;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.wangge.problem.Problem;

/** The body of a request, not yet read: who may do a thing, and where, is looked at before what they sent. */
public final class JsonBody {

    private final byte[] bytes;
    private final ObjectMapper json;

    JsonBody(byte[] bytes, ObjectMapper json) {
        this.bytes = bytes;
        this.json = json;
    }

    /** @throws Problem 422 that names the field which is not of its type, or {@code body-unreadable} */
    public <T> T as(Class<T> type) {
        try {
            T read = json.readValue(bytes, type);
            if (read == null) {
                throw new Problem(422, "body-unreadable", List.of());
            }
            return read;
        } catch (JsonMappingException e) {
            String field = e.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(java.util.Objects::nonNull)
                    .collect(Collectors.joining("."));
            throw field.isEmpty()
                    ? new Problem(422, "body-unreadable", List.of())
                    : Problem.invalid(field, "type-invalid");
        } catch (IOException e) {
            throw new Problem(422, "body-unreadable", List.of());
        }
    }

    @JsonValue
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
