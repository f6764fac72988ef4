package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

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

    /** The stable code of a problem. */
    public String code() {
        return body.path("code").asText();
    }
}
