package org.wangge.policing.evidence.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.wangge.problem.ProblemTexts;

/** Says what the tus library refuses as everything else of the API is refused, in our words instead of its own. */
class TusResponse extends HttpServletResponseWrapper {

    private final ProblemTexts texts;
    private final ObjectMapper json;
    private final Locale locale;

    TusResponse(HttpServletResponse response, ProblemTexts texts, ObjectMapper json, Locale locale) {
        super(response);
        this.texts = texts;
        this.json = json;
        this.locale = locale;
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        int answered = status == 400 ? 422 : status == 406 ? 415 : status;
        byte[] body = json.writeValueAsBytes(texts.detail(answered, code(answered), locale));
        setStatus(answered);
        setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        setContentLength(body.length);
        getOutputStream().write(body);
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, null);
    }

    private static String code(int status) {
        return switch (status) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 409 -> "upload-offset";
            case 412 -> "tus-version";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> "upload-invalid";
        };
    }
}
