package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a request was answered with.
 *
 * @param request the method and path, for messages
 * @param body missing where there was none, or none in JSON
 * @param location the header of that name, or {@code null}
 */
public record Answer(String request, int status, JsonNode body, String location) {

    /** Fails the test unless the status is this one; the message shows the whole answer. */
    public Answer expect(int expected) {
        assertThat(status).as("%s answered %s", request, body).isEqualTo(expected);
        return this;
    }

    /** What is wrong with which field, as {@code field code}. */
    public List<String> faults() {
        return StreamSupport.stream(body.path("errors").spliterator(), false)
                .map(error ->
                        error.path("field").asText() + " " + error.path("code").asText())
                .toList();
    }

    /** The stable code of a problem. */
    public String code() {
        return body.path("code").asText();
    }
}
