package org.wangge.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Hands on also a body that is missing, so that who may do a thing is looked at before that. */
@ControllerAdvice
class EmptyBodies extends RequestBodyAdviceAdapter {

    private final ObjectMapper json;

    EmptyBodies(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return type == JsonBody.class;
    }

    @Override
    public Object handleEmptyBody(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        RequestBody asked = parameter.getParameterAnnotation(RequestBody.class);
        return asked != null && asked.required() ? new JsonBody(new byte[0], json) : body;
    }
}
