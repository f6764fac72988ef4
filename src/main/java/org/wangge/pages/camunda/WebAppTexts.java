package org.wangge.pages.camunda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The texts of the engine's web applications in Chinese: all of the task list, and the frequent phrases of the others;
 * what we have not translated there is shown in English and not as a bare key.
 */
@Component
class WebAppTexts {

    private static final String LABELS = "labels";
    private static final String DATES = "dateLocales";

    private final ObjectMapper json;
    private final Map<String, String> phrases;

    WebAppTexts(ObjectMapper json) {
        this.json = json;
        this.phrases = phrases();
    }

    /** The locale of an application: {@code tasklist}, {@code cockpit}, {@code admin} or {@code welcome}. */
    JsonNode of(String app) {
        ObjectNode texts = english(app);
        if (texts.has(DATES)) {
            texts.set(DATES, tasklist().get(DATES));
        }
        ObjectNode labels = labels(texts);
        if (app.equals("tasklist")) {
            labels.setAll(labels(tasklist()));
        } else {
            labels.properties().forEach(label -> {
                String phrase = label.getValue().asText();
                label.setValue(TextNode.valueOf(phrases.getOrDefault(phrase, phrase)));
            });
        }
        return texts;
    }

    /** What we translated of the task list: all of it. */
    ObjectNode tasklist() {
        return read("camunda/tasklist-zh.json");
    }

    /** The locale as the application's own archive has it. */
    ObjectNode english(String app) {
        return read("META-INF/resources/webjars/camunda/app/" + app + "/locales/en.json");
    }

    /** Chinese for English phrases: those of the task list, and the frequent ones of the other applications. */
    private Map<String, String> phrases() {
        Map<String, String> phrases = new HashMap<>();
        ObjectNode chinese = labels(tasklist());
        labels(english("tasklist"))
                .properties()
                .forEach(label -> phrases.put(
                        label.getValue().asText(), chinese.path(label.getKey()).asText()));
        read("camunda/phrases-zh.json")
                .properties()
                .forEach(
                        phrase -> phrases.put(phrase.getKey(), phrase.getValue().asText()));
        return phrases;
    }

    static ObjectNode labels(ObjectNode texts) {
        return (ObjectNode) texts.get(LABELS);
    }

    private ObjectNode read(String path) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return (ObjectNode) json.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
