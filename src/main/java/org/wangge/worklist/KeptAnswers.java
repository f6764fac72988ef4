package org.wangge.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Answers to forms as they are kept, as JSON; and as a form may start with them again. */
@Component
public class KeptAnswers {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?");

    private final ObjectMapper json;

    KeptAnswers(ObjectMapper json) {
        this.json = json;
    }

    public String write(Submission data) {
        try {
            return json.writeValueAsString(data.values());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers cannot be kept", e);
        }
    }

    public Map<String, Object> read(String kept) {
        try {
            return json.readValue(kept, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers cannot be read", e);
        }
    }

    /** What was given, but for what it came to, which is to be chosen anew; moments as moments. */
    public Map<String, Object> toForm(String kept) {
        Map<String, Object> answers = new LinkedHashMap<>();
        read(kept).forEach((key, value) -> {
            if (value != null && !key.equals("outcome")) {
                answers.put(key, value instanceof String text ? typed(text) : value);
            }
        });
        return answers;
    }

    private static Object typed(String text) {
        if (MOMENT.matcher(text).matches()) {
            return Instant.parse(text);
        }
        return TIME.matcher(text).matches() ? LocalTime.parse(text) : text;
    }
}
