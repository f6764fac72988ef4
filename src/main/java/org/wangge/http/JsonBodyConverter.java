package org.wangge.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;

/** Hands a JSON body to a controller as it came. */
@Component
class JsonBodyConverter extends AbstractHttpMessageConverter<JsonBody> {

    private final ObjectMapper json;

    JsonBodyConverter(ObjectMapper json) {
        super(MediaType.APPLICATION_JSON);
        this.json = json;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == JsonBody.class;
    }

    @Override
    protected JsonBody readInternal(Class<? extends JsonBody> type, HttpInputMessage message) throws IOException {
        return new JsonBody(message.getBody().readAllBytes(), json);
    }

    @Override
    protected void writeInternal(JsonBody body, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("A request's body is never an answer");
    }
}
