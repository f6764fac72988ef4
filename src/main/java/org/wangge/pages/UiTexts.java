package org.wangge.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The texts that scripts show, from {@code i18n/ui*.properties}; a text missing in English is shown in Chinese. */
@Component
public class UiTexts {

    private final String chinese;
    private final String english;

    UiTexts(ObjectMapper json) throws IOException {
        Properties texts = load("i18n/ui.properties");
        chinese = write(json, texts);
        texts.putAll(load("i18n/ui_en.properties"));
        english = write(json, texts);
    }

    String json(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    private static Properties load(String name) throws IOException {
        return PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource(name), StandardCharsets.UTF_8));
    }

    private static String write(ObjectMapper json, Properties texts) throws JsonProcessingException {
        return json.writeValueAsString(new TreeMap<>(texts)).replace("<", "\\u003c");
    }
}
